-- What was cancelled stays as it was when it was; comments under it are still counted.
CREATE TRIGGER cancelled_event_stays
BEFORE UPDATE OF title, description, kind, starts_at, ends_at, network_id, audience, cancelled_at ON events
WHEN old.cancelled_at IS NOT NULL
BEGIN
  SELECT raise(abort, 'event_cancelled');
END;
