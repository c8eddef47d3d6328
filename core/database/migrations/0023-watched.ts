/**
 * What a queue counts in an office is read from an index alone: promises by when they are watched, terms that
 * run by their last instant. An office of a hundred thousand is counted as fast as one of ten.
 */
export const watched = `
drop index ticket_to_watch;
create index ticket_watched on ticket (tenant_id, office_id, target_watch_at, target_at) include (service_id)
  where not is_ended and target_watch_at is not null;
create index ticket_running on ticket (tenant_id, office_id, due_at) include (service_id)
  where not is_ended and not is_paused;
`
