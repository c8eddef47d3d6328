/**
 * Of which events a ticket's own workflow need not hear, since it did or saw what they tell: said beside what
 * the event tells, and by whoever attends to the ticket too.
 */
export const attended = `
alter table outbox add column attended boolean not null default false;
grant update (attended) on outbox to dime_app;
create index outbox_of_ticket on outbox (ticket_id) where published_at is null;
`
