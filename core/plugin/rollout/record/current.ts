import type { Rows } from '../../../database/store.ts'
import { unknownPlugin } from '../faults.ts'
import { storedVersions, type StoredVersion } from './kept-version.ts'
import { readStandings, type Standing } from './standing.ts'

/** A plugin with its kept versions and the one that should be live. */
export interface Current {
  readonly plugin: string
  /** The highest first. */
  readonly versions: readonly StoredVersion[]
  readonly source: Standing['source']
  readonly generation: number
  /** What should be live; nothing once it was removed. */
  readonly live: StoredVersion | undefined
  /** What is live, or the highest that could be. */
  readonly shown: StoredVersion
}

/** Every plugin that is live or could be, in order. */
export async function currentPlugins(store: Rows, plugin?: string): Promise<Current[]> {
  const versions = Map.groupBy(await storedVersions(store, plugin), (one) => one.plugin)
  const standings = new Map((await readStandings(store)).map((one) => [one.plugin, one]))
  return [...versions].flatMap(([id, kept]) => currentOf(kept, id, standings.get(id)) ?? [])
}

/** One plugin; faults: plugin.unknown. */
export async function currentPlugin(store: Rows, plugin: string): Promise<Current> {
  const [found] = await currentPlugins(store, plugin)
  if (!found) throw unknownPlugin({ plugin })
  return found
}

// Of what nobody said anything, the delivered version should be live.
function currentOf(
  versions: readonly StoredVersion[],
  plugin: string,
  standing: Standing | undefined,
): Current | undefined {
  const delivered = versions.find(({ source }) => source === 'delivered')
  const said = standing ?? {
    source: delivered ? 'delivered' : 'none',
    version: null,
    generation: 0,
  }
  const { source, generation } = said
  const installed = versions.find(({ version }) => version === said.version)
  const live = { delivered, installed, none: undefined }[source]
  const shown = live ?? versions.find((one) => one.source !== 'past')
  return shown && { plugin, versions, source, generation, live, shown }
}
