/** The tenant of the running transaction; null, and so no rows, when none was set. */
export const currentTenant = `(select nullif(current_setting('app.tenant', true), '')::uuid)`

/** The statements that wall a table in: forced row-level security on its `tenant_id`. */
export function wall(table: string): string {
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy tenant_wall on ${table} using (tenant_id = ${currentTenant})
      with check (tenant_id = ${currentTenant});`
}

/** The statements that wall tables in and let the application read and write them, but never delete. */
export function walled(...tables: string[]): string {
  return tables
    .map((table) => `${wall(table)} grant select, insert, update on ${table} to dime_app;`)
    .join('\n')
}
