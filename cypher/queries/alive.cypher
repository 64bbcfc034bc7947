// A real read: SHOW DATABASES says "online" even when the disk is full and reads fail.
RETURN EXISTS { (:Seed) } AS seeded
