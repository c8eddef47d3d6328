/** What a queue is narrowed by, in the order in which it is read: a rare state is found without walking a whole office. */
export const queueIndexes = `
create index ticket_in_state on ticket (tenant_id, state, due_at, id) where not is_ended;
create index ticket_by_service on ticket (tenant_id, service_id, due_at, id) where not is_ended;
create index ticket_by_channel on ticket (tenant_id, channel, due_at, id) where not is_ended and channel <> 'web';
create index ticket_urgent on ticket (tenant_id, priority, due_at, id) where not is_ended and priority <> 'ordinary';
`
