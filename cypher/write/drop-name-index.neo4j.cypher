// What form 1 of the data found entities by.
DROP INDEX entity_names IF EXISTS
