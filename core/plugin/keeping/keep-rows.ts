import sql, { raw } from 'sql-template-tag'
import type { Rows } from '../../database/store.ts'
import type { Keeping } from '../face/reply.ts'
import { mayOnlyWriteRows, pluginFailed } from '../faults.ts'
import { numbered } from '../lend/numbered.ts'

// One statement that writes rows: nothing can follow it, and no mark stands for a value but `$1`.
const oneWriting = /^\s*(?:insert|update|delete|with)\b[^;?]*$/iv

/**
 * Writes rows of a plugin's own in the transaction that is open, under the plugin's role: it reaches no other
 * schema and no other tenant. Faults: plugin.may-only-write-rows, plugin.failed.
 */
export async function keepRows(
  store: Rows,
  plugin: string,
  keep: readonly Keeping[],
): Promise<void> {
  if (keep.length === 0) return
  if (!keep.every((statement) => oneWriting.test(statement.sql))) throw mayOnlyWriteRows({ plugin })
  await store.rows(sql`set local role ${raw(`dime_plugin_${plugin}`)}`)
  for (const statement of keep) await write(store, plugin, statement)
  await store.rows(sql`reset role`)
}

// What the plugin wrote wrongly, or may not write, is its own failure; that the record is away is not.
async function write(store: Rows, plugin: string, { sql: text, values }: Keeping): Promise<void> {
  try {
    await store.rows(numbered(text, values.map(asValue)))
  } catch (error) {
    const isOwn = error instanceof Error && 'code' in error && ownFault.test(String(error.code))
    throw isOwn ? pluginFailed({ plugin, message: error.message }) : error
  }
}

const ownFault = /^(?:22|23|42|44)/

// Lists and records are kept as JSON.
const asValue = (value: unknown) =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value
