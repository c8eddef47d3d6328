import { contractSchema } from '../../../database/plugin-schema.ts'
import { storedVersion } from '../record/kept-version.ts'
import { lateVersions, type LateVersion } from '../record/late-versions.ts'
import { nodesUp, type StoredNode } from '../record/stored-nodes.ts'
import type { Conducted } from './conducted.ts'
import { noteContracted } from './note-contracted.ts'
import { tellPlatform } from './notes.ts'

/**
 * Takes the steps that waited: those of versions that should be live, where no node and no workflow holds another
 * version any more. Answers whether some still wait.
 */
export async function contractWhenDrained(conducted: Conducted): Promise<boolean> {
  const { directory } = conducted.kernel.database
  const waiting = await lateVersions(directory)
  await conducted.owner.query(
    'update plugin_rollout set waits_for_old = false where waits_for_old and plugin <> all($1)',
    [waiting.map(({ plugin }) => plugin)],
  )
  if (waiting.length === 0) return false
  const nodes = await nodesUp(directory)
  const drained = await Promise.all(waiting.map((one) => isDrained(conducted, one, nodes)))
  for (const late of waiting.filter((_, place) => drained[place]))
    await contract(conducted, late).catch((error: unknown) =>
      conducted.log.warn({ error, plugin: late.plugin }, 'Steps that waited still wait'),
    ) // those of one plugin keep no other's waiting, and are tried again
  return drained.includes(false)
}

async function isDrained(
  { workflowsDrained }: Conducted,
  { plugin, version }: LateVersion,
  nodes: readonly StoredNode[],
): Promise<boolean> {
  const here = nodes.filter((one) => one.plugin === plugin)
  const isLeft = here.every((one) => one.version === version && one.draining.length === 0)
  return isLeft && ((await workflowsDrained?.(plugin, version)) ?? true)
}

async function contract(conducted: Conducted, late: LateVersion): Promise<void> {
  const { plugin } = late
  const kept = await storedVersion(conducted.kernel.database.directory, late)
  const migrations = kept?.description.migrations ?? []
  await contractSchema(conducted.owning, { id: plugin, migrations })
  await noteContracted(conducted.owner, plugin, migrations)
  await tellPlatform(conducted, plugin)
}
