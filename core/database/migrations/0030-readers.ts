/** A ticket that was read a thousand times tells as fast who read it as one that was read once. */
export const readers = `
drop index audit_of_ticket;
create index audit_of_ticket on audit (tenant_id, ticket_id, action, actor_kind, actor_id, seq);
`
