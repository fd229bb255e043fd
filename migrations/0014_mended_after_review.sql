-- A mail to somebody who may have no account is sent until it has left: mail_due_at is when it is tried next, empty when
-- there is nothing to try any more.
ALTER TABLE feedback ADD COLUMN mailed_at INTEGER;
ALTER TABLE feedback ADD COLUMN mail_due_at INTEGER;
ALTER TABLE feedback ADD COLUMN mail_tries INTEGER NOT NULL DEFAULT 0;
UPDATE feedback SET mailed_at = answered_at WHERE email <> '';
CREATE INDEX feedback_mails ON feedback (mail_due_at) WHERE mail_due_at IS NOT NULL;

ALTER TABLE invitations ADD COLUMN mailed_at INTEGER;
ALTER TABLE invitations ADD COLUMN mail_due_at INTEGER;
ALTER TABLE invitations ADD COLUMN mail_tries INTEGER NOT NULL DEFAULT 0;
UPDATE invitations SET mailed_at = invited_at;
CREATE INDEX invitation_mails ON invitations (mail_due_at) WHERE mail_due_at IS NOT NULL;

-- The entry written last stands for the clock, not the one with the latest time: one written by a clock gone wrong makes
-- no other older than it is.
DROP TRIGGER audit_entry_remains;

CREATE TRIGGER audit_entry_remains BEFORE DELETE ON audit_entries
WHEN old.at > (SELECT at FROM audit_entries ORDER BY id DESC LIMIT 1)
  - 86400000 * max(90, coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE id = 'audit_days'), 730))
BEGIN
  SELECT RAISE(ABORT, 'append_only');
END;

-- What is on its way while an account is anonymised is not kept here either.
CREATE TRIGGER anonymised_leaves_no_deputies BEFORE INSERT ON deputies
WHEN EXISTS (SELECT 1 FROM people WHERE id = new.person_id AND anonymised_at IS NOT NULL)
BEGIN
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER anonymised_leaves_no_outbox BEFORE INSERT ON outbox
WHEN EXISTS (SELECT 1 FROM people WHERE id = new.person_id AND anonymised_at IS NOT NULL)
BEGIN
  SELECT RAISE(IGNORE);
END;

-- Which opening of a form a draft was saved by, so that a form open in two places does not overwrite what the other saved.
ALTER TABLE drafts ADD COLUMN form TEXT NOT NULL DEFAULT '';
