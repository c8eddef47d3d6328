import { wall, walled } from '../wall.ts'

/**
 * What moves cause, the protocol, payments, and tickets that belong together. A registration is never
 * changed: it can only be annulled, once, by one more row. A file that stayed with the office from which its
 * ticket was transferred names that office.
 */
export const effects = `
alter table ticket add column parent_id uuid, add column merged_into uuid,
  add foreign key (tenant_id, parent_id) references ticket (tenant_id, id),
  add foreign key (tenant_id, merged_into) references ticket (tenant_id, id);
create index ticket_of_parent on ticket (tenant_id, parent_id) where parent_id is not null;
create index ticket_merged on ticket (tenant_id, merged_into) where merged_into is not null;
alter table file add column stays_with uuid, add foreign key (tenant_id, stays_with) references office (tenant_id, id);

create table effect (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(), ticket_id uuid not null,
  seq bigint generated always as identity, act text not null, key text not null, effect jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed', 'skipped', 'undone')),
  attempts int not null default 0, last_error jsonb, result jsonb, booked_at timestamptz not null,
  retry_at timestamptz, done_at timestamptz,
  primary key (tenant_id, id), unique (tenant_id, ticket_id, key),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id)
);
create index effect_waiting on effect (tenant_id, ticket_id, seq) where state in ('waiting', 'failed');
create index effect_broken on effect (tenant_id, seq) where state = 'failed' or (state = 'waiting' and attempts > 2);

create table payment (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(), ticket_id uuid not null,
  name text not null, iupd text not null, amount int not null check (amount > 0),
  nav text check (nav ~ '^3[0-9]{17}$'), iuv text,
  state text not null default 'to-issue' check (state in ('to-issue', 'issued', 'paid', 'expired', 'cancelled')),
  due_day date, issued_at timestamptz, paid_at timestamptz, receipt text, payer text, cancelled_at timestamptz,
  primary key (tenant_id, id), unique (tenant_id, iupd), unique (tenant_id, nav), unique (tenant_id, receipt),
  check (state <> 'paid' or paid_at is not null and receipt is not null),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id)
);
create index payment_of_ticket on payment (tenant_id, ticket_id);

create table registration (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(), ticket_id uuid not null,
  area text not null, year int not null, serial int not null check (serial between 1 and 9999999),
  direction text not null check (direction in ('received', 'sent')), at timestamptz not null,
  office_id uuid not null, signature jsonb not null, digest text not null,
  primary key (tenant_id, id), unique (tenant_id, area, year, serial),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);
create index registration_of_ticket on registration (tenant_id, ticket_id);
create table annulment (
  tenant_id uuid not null references tenant, registration_id uuid not null, at timestamptz not null,
  by_name text not null, why text not null,
  primary key (tenant_id, registration_id),
  foreign key (tenant_id, registration_id) references registration (tenant_id, id)
);
${walled('effect', 'payment')}
${wall('registration')}
${wall('annulment')}
grant select, insert on registration, annulment to dime_app;

-- Tickets that began when activities stood under another name; json keeps the order of states.
alter table ticket no force row level security;
alter table effect no force row level security;
update ticket set lifecycle = (
  select json_object_agg(case key when 'runs' then 'entry' else key end, case key when 'runs' then (
    select json_object_agg(state, json_build_array(json_build_object('run', activity)))
    from json_each_text(value) as was(state, activity)) else value end)
  from json_each(lifecycle))
where lifecycle::jsonb ? 'runs';
insert into effect (tenant_id, ticket_id, act, key, effect, booked_at)
select tenant_id, id, 'before', 'before:' || place - 1, run, entered_at
from ticket, jsonb_array_elements(lifecycle::jsonb -> 'entry' -> state) with ordinality as entered(run, place)
where not is_ended;
alter table ticket force row level security;
alter table effect force row level security;
`
