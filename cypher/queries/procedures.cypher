// Procedures of the database, by name.
SHOW PROCEDURES YIELD name RETURN DISTINCT name ORDER BY name
