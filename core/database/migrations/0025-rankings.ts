import { wall } from '../wall.ts'

/**
 * Rankings that were published. They are never changed: what is wrong in one is right in the next version.
 * A row keeps the points with the answers that brought them, as they were on that day.
 */
export const rankings = `
create table ranking (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(), service_id text not null,
  kind text not null check (kind in ('provisional', 'final')), version int not null check (version > 0),
  from_day date not null, until_day date, appeal_until date, seed text not null, digest text not null,
  reason text not null, published_by text not null, published_at timestamptz not null, file_id uuid not null,
  primary key (tenant_id, id), unique (tenant_id, service_id, version),
  foreign key (tenant_id, file_id) references file (tenant_id, id)
);
create table ranking_row (
  tenant_id uuid not null references tenant, ranking_id uuid not null, ticket_id uuid not null,
  number text not null, list text not null, position int not null check (position > 0),
  total numeric not null, is_tied boolean not null, points jsonb not null,
  primary key (tenant_id, ranking_id, ticket_id), unique (tenant_id, ranking_id, list, position),
  foreign key (tenant_id, ranking_id) references ranking (tenant_id, id),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id)
);
create index ranking_row_of_ticket on ranking_row (tenant_id, ticket_id);
${wall('ranking')}
${wall('ranking_row')}
grant select, insert on ranking, ranking_row to dime_app;
`
