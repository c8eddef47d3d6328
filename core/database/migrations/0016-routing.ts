/**
 * Which rule sent a ticket where it went, and who asked: rules are told apart by an id that stays theirs, so
 * that one sees what each does, and rules to come are tried on the requests of past days. Rules that people
 * saved, be it none at all, stand in the way of those that code declares.
 */
export const routing = `
alter table route add column id uuid not null default gen_random_uuid();
alter table enabled_service add column routing_is_live boolean not null default false;
alter table ticket add column route_id uuid, add column requester text;
create index ticket_of_service on ticket (tenant_id, service_id, received_at, id);
`
