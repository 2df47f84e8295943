-- After the platform has started once and so brought the schema up to date: the account loses the right to change the
-- schema, and may only add to the audit record and to the letters. To be run by the administrator with the mariadb
-- client. The triggers that guard the audit record refuse all the same when their maker lost the right to triggers.
REVOKE ALL PRIVILEGES, GRANT OPTION FROM dps@'127.0.0.1';

DELIMITER //
BEGIN NOT ATOMIC
  FOR t IN (SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'dps') DO
    EXECUTE IMMEDIATE CONCAT('GRANT SELECT, INSERT',
        IF(t.name IN ('audit_event', 'lifted_seal', 'letter', 'letter_pdf'), '', ', UPDATE, DELETE'),
        ' ON dps.', t.name, ' TO dps@\'127.0.0.1\'');
  END FOR;
END //
DELIMITER ;
