import { finding } from './schema/finding.ts'
import { reading } from './schema/reading.ts'
import { tables } from './schema/tables.ts'
import { texts } from './schema/texts.ts'
import { writing } from './schema/writing.ts'

const door = [
  'put(jsonb)',
  'remove(text[])',
  'teach(jsonb)',
  'find(text, text[], text[], text[], integer)',
]

/**
 * What `dime_app` may do: call the four functions of the door, which act as `dime_search`. Handing
 * them over needs the right to create in the schema, taken back at once.
 */
const rights: readonly string[] = [
  'grant create on schema search to dime_search',
  ...door.map((name) => `alter function search.${name} owner to dime_search`),
  'revoke create on schema search from dime_search',
  'grant usage on schema search to dime_search, dime_app',
  'grant usage on schema public to dime_search',
  'revoke all on all functions in schema search from public',
  'grant execute on all functions in schema search to dime_search',
  ...door.map((name) => `grant execute on function search.${name} to dime_app`),
]

/**
 * Builds the full-text search in a schema of its own, `search`: run once, in order, by the owner of
 * the database, when the roles `dime_app` and `dime_search` exist.
 */
export const searchSchema: readonly string[] = [
  ...texts,
  ...tables,
  ...writing,
  ...reading,
  ...finding,
  ...rights,
]
