-- Before the first start and before every new version: the account may change the schema.
-- The account and its password are made once, by the administrator:
--   CREATE DATABASE dps;
--   CREATE USER dps@'127.0.0.1' IDENTIFIED BY '...';
GRANT ALL ON dps.* TO dps@'127.0.0.1';
