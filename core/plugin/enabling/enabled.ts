import type { Database } from '../../database/database.ts'
import type { Secrets } from '../../operation/secrets.ts'
import type { Tenant, Tenants } from '../../tenancy/tenants.ts'
import { openSecrets } from './kept-secrets.ts'
import type { Place } from './place.ts'
import { stateOf } from './state.ts'
import type { Keyring } from './tenant-keys.ts'
import { wordIn, wordsAbout, type Word } from './word.ts'

/** What plugins were allowed and how they are set, in each place; asked anew each time, so that a change counts at once. */
export interface Enabled {
  isOn(plugin: string, place: Place): Promise<boolean>
  /** Whether it is on for the whole tenant or for one of its offices. */
  isAnywhere(plugin: string, tenant: string): Promise<boolean>
  /** What was accepted there; nothing where nothing was said. What was switched off keeps it for requests under way. */
  accepted(plugin: string, place: Place): Promise<ReadonlySet<string>>
  /** The settings that count there, with the secrets open: for the plugin's host and nobody else. */
  settings(plugin: string, place: Place): Promise<Readonly<Record<string, unknown>>>
}

/** Reads what places say about plugins from the record. */
export function createEnabled(database: Database, tenants: Tenants, secrets: Secrets): Enabled {
  const within = async <T>(place: Place, work: (ring: Keyring) => Promise<T>): Promise<T> => {
    const tenant: Tenant = await tenants.bySlug(place.tenant)
    return database.withRows(tenant.id, (store) => work({ store, tenant, lent: { secrets } }))
  }
  const said = (plugin: string, place: Place): Promise<Word | undefined> =>
    within(place, (ring) => wordIn(ring, { plugin, office: place.office }))
  return {
    isOn: async (plugin, place) => stateOf(await said(plugin, place), new Date()) === 'on',
    isAnywhere: (plugin, tenant) =>
      within({ tenant, office: null }, async (ring) =>
        (await wordsAbout(ring, plugin)).some((word) => stateOf(word, new Date()) === 'on'),
      ),
    accepted: async (plugin, place) => new Set((await said(plugin, place))?.accepted),
    settings: (plugin, place) =>
      within(place, async (ring) => {
        const word = await wordIn(ring, { plugin, office: place.office })
        if (!word) return {}
        const sealed = await openSecrets(ring, { plugin, office: word.office })
        return { ...word.settings, ...sealed }
      }),
  }
}
