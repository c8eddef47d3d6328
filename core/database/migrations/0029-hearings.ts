import { walled } from '../wall.ts'

/**
 * What plugins have still to hear: a row for each event and each plugin that listens. It goes in the
 * transaction that writes what the plugin keeps, so that this is kept once; what nobody could hear is left aside.
 */
export const hearings = `
create table plugin_hearing (
  tenant_id uuid not null references tenant, id uuid not null default gen_random_uuid(),
  plugin text not null, event_id uuid not null, event text not null, ticket_id uuid not null,
  happened_at timestamptz not null, tries int not null default 0, due_at timestamptz not null default now(),
  is_aside boolean not null default false, why text, primary key (tenant_id, id), unique (tenant_id, plugin, event_id)
);
create index plugin_hearing_due on plugin_hearing (tenant_id, due_at) where not is_aside;
${walled('plugin_hearing')}
grant delete on plugin_hearing to dime_app;
`
