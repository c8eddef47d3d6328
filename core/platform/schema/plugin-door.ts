const acting = [
  'keep_plugin(jsonb, bytea)',
  'ask_rollout(jsonb)',
  'trust(jsonb)',
  'distrust(text, timestamptz)',
  'plugin_tickets(text)',
  'plugin_codes(jsonb, int)',
  'plugin_rows(text, jsonb)',
]

/** Who may call what of plugins: functions of `dime_platform`, called by the application. */
export const pluginDoor = `
grant create on schema platform to dime_platform;
${acting.map((name) => `alter function platform.${name} owner to dime_platform;`).join('\n')}
revoke create on schema platform from dime_platform;
${acting.map((name) => `revoke all on function platform.${name} from public; grant execute on function platform.${name} to dime_app;`).join('\n')}
`
