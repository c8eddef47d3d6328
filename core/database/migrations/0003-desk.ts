import { walled } from '../wall.ts'

/** Telephone calls and fact sheets. */
export const desk = `
create table call (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(),
  external_id text not null, state text not null, phone text, phone_key text, queue text,
  agent_id uuid, person_id uuid, checks text[] not null default '{}',
  started_at timestamptz not null, answered_at timestamptz, ended_at timestamptz, closed_at timestamptz,
  outcome text, note text, version int not null default 1,
  primary key (tenant_id, id), unique (tenant_id, external_id),
  foreign key (tenant_id, agent_id) references staff (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index call_of_agent on call (tenant_id, agent_id, started_at desc);
create index call_open on call (tenant_id, started_at) where closed_at is null;
create index call_of_person on call (tenant_id, person_id, started_at desc);

create table call_event (
  tenant_id uuid not null references tenant, event_id text not null, call_id uuid not null,
  kind text not null, at timestamptz not null, body jsonb not null,
  primary key (tenant_id, event_id),
  foreign key (tenant_id, call_id) references call (tenant_id, id)
);
create index call_event_of_call on call_event (tenant_id, call_id, at);

create table call_sheet (
  tenant_id uuid not null references tenant, call_id uuid not null, sheet_id text not null,
  at timestamptz not null default now(), is_used boolean not null default false,
  primary key (tenant_id, call_id, sheet_id),
  foreign key (tenant_id, call_id) references call (tenant_id, id)
);

create table sheet (
  tenant_id uuid not null references tenant, id text not null, office_id uuid not null, audience text not null,
  service_id text, words jsonb not null, keywords text[] not null, verified_on date not null, review_by date not null,
  digest text not null, is_withdrawn boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);
${walled('call', 'call_event', 'call_sheet', 'sheet')}
grant delete on call_sheet to dime_app;
`
