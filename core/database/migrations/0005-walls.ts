import { walled } from '../wall.ts'

/**
 * What every wall and key stands on: rows made live beside those that code declares, roles of the tenant's
 * own, sessions that can be told apart, and audit lines that say from where and on whose behalf.
 */
export const walls = `
alter table tenant add column settings jsonb not null default '{}', add column is_live boolean not null default false;
alter table office add column is_live boolean not null default false;
alter table enabled_service add column is_live boolean not null default false;
alter table route add column is_live boolean not null default false;
alter table staff add column is_live boolean not null default false;
alter table assignment add column is_live boolean not null default false;
alter table machine add column is_live boolean not null default false;

create table role (
  tenant_id uuid not null references tenant, id text not null check (id ~ '^[a-z][a-z0-9-]{1,40}$'),
  name jsonb not null, rules jsonb not null, is_live boolean not null default false, version int not null default 1,
  primary key (tenant_id, id)
);

alter table session add column id uuid not null default gen_random_uuid(),
  add column seen_at timestamptz not null default now(), add column proved_at timestamptz not null default now(),
  add column address text, add column agent text, add column acting jsonb, add column mandate_id uuid;
create unique index session_by_id on session (tenant_id, id);
create index session_of_subject on session (tenant_id, subject_id, kind);

alter table audit add column address text, add column session_id uuid, add column behalf_of uuid,
  add column mandate_id uuid, add column transaction xid8 not null default pg_current_xact_id();
create index audit_of_person on audit (tenant_id, person_id, seq) where person_id is not null;
${walled('role')}
grant delete on role to dime_app;
`
