-- T10: how many applications to the lot were past their day when the invitations went out.
ALTER TABLE mini_competition ADD COLUMN overdue_at_dispatch INT;
