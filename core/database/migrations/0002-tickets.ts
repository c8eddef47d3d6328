import { wall, walled } from '../wall.ts'

/** Tickets with their story, files and documents; outbox, audit and messages. */
export const tickets = `
create table ticket (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(),
  code text not null, service_id text not null, plugin_version text not null, lifecycle json not null,
  state text not null, is_ended boolean not null default false, is_paused boolean not null default false,
  subject text not null, answers json not null, contact jsonb, channel text not null, language text not null,
  office_id uuid not null, assignee_id uuid, person_id uuid, call_id uuid, because jsonb,
  term jsonb not null, pauses jsonb not null default '[]',
  received_at timestamptz not null, clock_from timestamptz not null,
  entered_at timestamptz not null, due_at timestamptz, ended_at timestamptz,
  fired text[] not null default '{}',
  twin_tenant uuid references tenant, twin_id uuid, is_origin boolean,
  version int not null default 1,
  primary key (tenant_id, id), unique (tenant_id, code),
  foreign key (tenant_id, office_id) references office (tenant_id, id),
  foreign key (tenant_id, assignee_id) references staff (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index ticket_queue on ticket (tenant_id, is_ended, due_at, id);
create index ticket_of_office on ticket (tenant_id, office_id, is_ended, due_at, id);
create index ticket_of_assignee on ticket (tenant_id, assignee_id, is_ended, due_at, id);
create index ticket_of_person on ticket (tenant_id, person_id, received_at desc);
create index ticket_of_call on ticket (tenant_id, call_id) where call_id is not null;
create unique index ticket_twin on ticket (tenant_id, twin_tenant, twin_id) where twin_id is not null;

create table entry (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(),
  ticket_id uuid not null, seq bigint generated always as identity, at timestamptz not null,
  kind text not null, actor_kind text not null, actor_id text not null, actor_name text not null,
  is_internal boolean not null default false, data jsonb not null, is_carried boolean,
  primary key (tenant_id, id),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id)
);
create index entry_of_ticket on entry (tenant_id, ticket_id, seq);
create index entry_to_carry on entry (tenant_id, ticket_id, seq) where is_carried = false;

create table file (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(),
  sha256 text not null, name text not null, type text not null, size int not null, content bytea not null,
  ticket_id uuid, owner_digest text not null, created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id)
);
create index file_of_ticket on file (tenant_id, ticket_id);

create table document (
  tenant_id uuid not null references tenant, id uuid not null, ticket_id uuid not null, file_id uuid not null,
  register text not null, number text not null, title text not null, facts jsonb not null,
  office_id uuid not null, issued_at timestamptz not null, valid_until date, revoked_at timestamptz,
  primary key (tenant_id, id), unique (tenant_id, number), unique (tenant_id, ticket_id, register),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id),
  foreign key (tenant_id, file_id) references file (tenant_id, id)
);

create table counter (
  tenant_id uuid not null references tenant, register text not null, year int not null, last int not null,
  primary key (tenant_id, register, year)
);

create table message (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(), ticket_id uuid not null,
  step text not null, address text, subject text not null, body text not null, language text not null,
  created_at timestamptz not null default now(), sent_at timestamptz,
  primary key (tenant_id, id), unique (tenant_id, ticket_id, step),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id)
);
create index message_to_send on message (tenant_id, ticket_id) where sent_at is null and address is not null;

create table outbox (
  seq bigint generated always as identity primary key, id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references tenant, type text not null, at timestamptz not null default now(),
  ticket_id uuid, office_id uuid, person_id uuid, call_id uuid, data jsonb not null default '{}',
  transaction xid8 not null default pg_current_xact_id(),
  published_at timestamptz, attempts int not null default 0, retry_at timestamptz
);
create index outbox_waiting on outbox (seq) where published_at is null;
create index outbox_order on outbox (transaction, seq);
${wall('outbox')}
create policy relay on outbox to dime_relay using (true);
grant select, insert on outbox to dime_app;
grant select, update (published_at, attempts, retry_at) on outbox to dime_relay;

-- The key begins with its sequence, so that no plan walks a whole tenant by it.
create table audit (
  tenant_id uuid not null references tenant, seq bigint generated always as identity, at timestamptz not null,
  actor_kind text not null, actor_id text not null, actor_name text not null, role text, office_id uuid,
  action text not null, ticket_id uuid, person_id uuid, why text, data jsonb not null default '{}',
  primary key (seq, tenant_id)
);
create index audit_of_ticket on audit (tenant_id, ticket_id, action, seq);
${wall('audit')}
grant select, insert on audit to dime_app;

create table answered (
  tenant_id uuid not null references tenant, key_digest text not null, body_digest text not null,
  answer jsonb not null, at timestamptz not null default now(),
  primary key (tenant_id, key_digest)
);
${walled('ticket', 'entry', 'file', 'document', 'counter', 'message', 'answered')}
`
