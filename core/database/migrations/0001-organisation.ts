import { walled } from '../wall.ts'

/** Tenants, offices, services, routes, staff, machines and sessions. */
export const organisation = `
create table tenant (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  profile jsonb not null
);
grant select on tenant to dime_app, dime_relay;

create table office (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(),
  code text not null, name jsonb not null, kind text not null, parent_id uuid, email text, calendar jsonb,
  is_closed boolean not null default false,
  primary key (tenant_id, id), unique (tenant_id, code),
  foreign key (tenant_id, parent_id) references office (tenant_id, id)
);

create table enabled_service (
  tenant_id uuid not null references tenant, service_id text not null, office_id uuid not null,
  is_enabled boolean not null,
  primary key (tenant_id, service_id),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);

create table route (
  tenant_id uuid not null references tenant, service_id text not null, position int not null,
  condition jsonb, office_id uuid, to_tenant uuid references tenant, because jsonb not null,
  primary key (tenant_id, service_id, position),
  foreign key (tenant_id, office_id) references office (tenant_id, id),
  check ((office_id is null) <> (to_tenant is null))
);

create table staff (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(),
  email text not null, name text not null, password_hash text, is_leaver boolean not null default false,
  primary key (tenant_id, id), unique (tenant_id, email)
);

create table assignment (
  tenant_id uuid not null references tenant, staff_id uuid not null, office_id uuid not null, role text not null,
  primary key (tenant_id, staff_id, office_id, role),
  foreign key (tenant_id, staff_id) references staff (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);

create table machine (
  tenant_id uuid not null references tenant, id text not null, key_digest text not null, may text[] not null,
  primary key (tenant_id, id)
);

create table person (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(),
  subject_digest text not null, fiscal_code text, given_name text not null, family_name text not null,
  birthdate date, address text, email text, phone text, phone_key text, language text not null default 'it',
  created_at timestamptz not null default now(),
  primary key (tenant_id, id), unique (tenant_id, subject_digest)
);
create index person_by_phone on person (tenant_id, phone_key);
create index person_by_fiscal_code on person (tenant_id, fiscal_code);
create index person_by_name on person (tenant_id, lower(family_name), lower(given_name));

create table session (
  tenant_id uuid not null references tenant, digest text not null, kind text not null,
  subject_id text not null, origin text, level int, data jsonb not null default '{}',
  created_at timestamptz not null default now(), expires_at timestamptz not null,
  primary key (tenant_id, digest)
);
grant delete on session to dime_app;

create table login_attempt (
  tenant_id uuid not null references tenant, key_digest text not null, at timestamptz not null default now()
);
create index login_attempt_by_key on login_attempt (tenant_id, key_digest, at);

create table platform_secret (name text primary key, sealed text not null);
grant select, insert on platform_secret to dime_app;
${walled('office', 'enabled_service', 'route', 'staff', 'assignment', 'machine', 'person', 'session', 'login_attempt')}
grant delete on enabled_service, route, assignment, machine, login_attempt to dime_app;
`
