const acting = [
  'tenants()',
  'declared(text, jsonb)',
  'found(jsonb)',
  'suspend(text, text, jsonb)',
  'break_glass(jsonb)',
  'emergencies(int)',
  'end_break_glass(uuid, jsonb)',
  'offering(text)',
]

const asCaller = ['demand()', 'note(jsonb)', 'declared_rows()']

/**
 * Who may call what. Functions that act belong to `dime_platform` and are called by the application;
 * the parts they are made of run with the rights of whoever calls them. Handing functions over needs the
 * right to create in the schema, taken back at once.
 */
export const platformDoor = `
grant create, usage on schema platform to dime_platform;
${acting.map((name) => `alter function platform.${name} owner to dime_platform;`).join('\n')}
revoke create on schema platform from dime_platform;
grant usage on schema platform to dime_app;
revoke all on all functions in schema platform from public;
${asCaller.map((name) => `grant execute on function platform.${name} to dime_platform;`).join('\n')}
${[...acting, 'declared_rows()'].map((name) => `grant execute on function platform.${name} to dime_app;`).join('\n')}
`
