/** What a key may be used for, from where and until when, and when it last was. */
export const machines = `
alter table machine
  add column name text, add column created_by uuid, add column created_at timestamptz not null default now(),
  add column expires_at timestamptz, add column revoked_at timestamptz,
  add column previous_digest text, add column previous_until timestamptz,
  add column origins text[] not null default '{}', add column networks cidr[] not null default '{}',
  add column last_used_at timestamptz, add column last_used_from text,
  add foreign key (tenant_id, created_by) references staff (tenant_id, id);
create index machine_by_age on machine (tenant_id, created_at);
`
