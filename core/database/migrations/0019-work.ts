import { walled } from '../wall.ts'

/**
 * What those who work at tickets keep beside them: filters, standard answers, and who has a ticket open now.
 * Presence is worker data: it is not logged, is gone after seconds, and nothing is kept of it.
 */
export const work = `
create table saved_filter (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(),
  staff_id uuid not null, office_id uuid, name text not null, question jsonb not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id), unique (tenant_id, staff_id, name),
  foreign key (tenant_id, staff_id) references staff (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);
create index saved_filter_of_office on saved_filter (tenant_id, office_id) where office_id is not null;

create table standard_answer (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(),
  office_id uuid not null, name jsonb not null, body jsonb not null,
  service_id text, states text[] not null default '{}', move text, condition jsonb,
  is_live boolean not null default false, is_withdrawn boolean not null default false,
  version int not null default 1, changed_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);
create index standard_answer_of_office on standard_answer (tenant_id, office_id) where not is_withdrawn;

create unlogged table presence (
  tenant_id uuid not null references tenant, ticket_id uuid not null, staff_id uuid not null,
  doing text not null, since timestamptz not null, seen_at timestamptz not null,
  primary key (tenant_id, ticket_id, staff_id),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);
create index presence_seen on presence (tenant_id, seen_at);
${walled('saved_filter', 'standard_answer', 'presence')}
grant delete on saved_filter, presence to dime_app;
`
