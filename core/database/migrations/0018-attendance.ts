import { walled } from '../wall.ts'

/**
 * Who attends to tickets: when each must be looked at next and what would not work on it, who gets it and who
 * is away, what its citizen thought of it; and what nobody needs any more may be deleted, never the audit.
 */
export const attendance = `
alter table ticket add column attend_by timestamptz, add column trouble jsonb;
create index ticket_attended on ticket (tenant_id, attend_by) where attend_by < 'infinity';
create index ticket_never_attended on ticket (tenant_id, received_at) where attend_by is null and not is_ended;
create index ticket_troubled on ticket (tenant_id, office_id) where trouble is not null;

create table allotment (
  tenant_id uuid not null references tenant, office_id uuid not null, service_id text not null,
  rules jsonb not null, otherwise text not null check (otherwise in ('nobody', 'by-turns', 'least-loaded')),
  version int not null default 1, changed_by text,
  primary key (tenant_id, office_id, service_id),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);

create table turn (
  tenant_id uuid not null references tenant, office_id uuid not null, service_id text not null, last_staff uuid,
  primary key (tenant_id, office_id, service_id),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);

create table absence (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(), staff_id uuid not null,
  from_day date not null, to_day date not null, version int not null default 1, changed_by text,
  primary key (tenant_id, id), check (to_day >= from_day),
  foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);
create index absence_of_staff on absence (tenant_id, staff_id, to_day);

create table rating (
  tenant_id uuid not null references tenant, ticket_id uuid not null,
  stars int not null check (stars between 1 and 5), reasons text[] not null, text text, at timestamptz not null,
  primary key (tenant_id, ticket_id),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id)
);

-- A letter that is not for now, or that would not go, waits until then.
alter table message add column send_from timestamptz, add column attempts int not null default 0;
drop index message_to_send;
create index message_to_send on message (tenant_id, created_at) where sent_at is null and address is not null;

create index file_unused on file (tenant_id, created_at) where ticket_id is null;
create index answered_age on answered (tenant_id, at);
create index outbox_age on outbox using brin (at);
${walled('allotment', 'turn', 'absence', 'rating')}
grant delete on allotment, absence, file, answered, outbox, mail to dime_app;
-- An event may be forgotten a month after it was told, and not before.
create policy told_long_ago on outbox as restrictive for delete to dime_app
  using (published_at < now() - interval '30 days');
`
