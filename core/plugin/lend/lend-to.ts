import type { Description, Wanted } from '../cell/wire.ts'
import type { Place } from '../enabling/place.ts'
import { mayOnlyRead } from '../faults.ts'
import { demandPermit, refused } from './permits.ts'
import type { Lender } from './lender.ts'

/** To whom something is lent, and within whose call. */
export interface Lending {
  readonly lent: Lender
  readonly description: Description
  readonly place: Place
  /** Takes note of a secret before the plugin has it. */
  readonly learn: (secret: string) => void
}

type Values = Readonly<Record<string, unknown>>

/** Lends a plugin what one of its calls wants; faults: plugin.may-only-read, not-permitted, outside-failed. */
export async function lendTo(lending: Lending, wanted: Wanted): Promise<unknown> {
  const { lent, description, place } = lending
  const plugin = description.id
  if (wanted.kind === 'settings') return settingsOf(lending)
  if (wanted.kind === 'rows') {
    if (!oneReading.test(wanted.sql)) throw mayOnlyRead({ plugin })
    return lent.rows({ plugin, tenant: place.tenant, sql: wanted.sql, values: wanted.values })
  }
  await demandPermit(lending, place, 'outside')
  const origins = originsIn(description, await settingsOf(lending))
  const asked = URL.parse(wanted.address)?.origin
  if (asked === undefined || !origins.has(asked)) throw refused(lending, place, 'outside')
  return lent.fetch(plugin, wanted)
}

// Without a semicolon no second statement can follow, whichever way the query is sent.
const oneReading = /^\s*(?:select|with)\b[^;]*$/iv

// What is not declared is not the plugin's, whoever set it.
async function settingsOf({ lent, description, place, learn }: Lending): Promise<Values> {
  const set = await lent.settings(description.id, place)
  const declared = Object.entries(description.settings.fields)
  for (const [name, { kind }] of declared) {
    if (kind === 'secret' && typeof set[name] === 'string') learn(set[name])
  }
  return Object.fromEntries(declared.flatMap(([name]) => (name in set ? [[name, set[name]]] : [])))
}

function originsIn({ settings }: Description, set: Values): ReadonlySet<string> {
  const named = Object.entries(settings.fields).filter(([, { kind }]) => kind === 'address')
  return new Set(named.flatMap(([name]) => URL.parse(String(set[name]))?.origin ?? []))
}
