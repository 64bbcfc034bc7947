// Functions of the database, by name.
SHOW FUNCTIONS YIELD name RETURN DISTINCT name ORDER BY name
