import { contractSchema } from '../../../database/plugin-schema.ts'
import { currentPlugins, type Current } from '../record/current.ts'
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
  const waiting: Current[] = []
  for (const current of await currentPlugins(directory))
    if (await hasWaiting(conducted, current)) waiting.push(current)
  await conducted.owner.query(
    'update plugin_rollout set waits_for_old = false where waits_for_old and plugin <> all($1)',
    [waiting.map(({ plugin }) => plugin)],
  )
  if (waiting.length === 0) return false
  const nodes = await nodesUp(directory)
  const drained = await Promise.all(waiting.map((one) => isDrained(conducted, one, nodes)))
  for (const current of waiting.filter((_, place) => drained[place]))
    await contract(conducted, current).catch((error: unknown) =>
      conducted.log.warn({ error, plugin: current.plugin }, 'Steps that waited still wait'),
    ) // those of one plugin keep no other's waiting, and are tried again
  return drained.includes(false)
}

async function hasWaiting({ owner }: Conducted, { plugin, live }: Current): Promise<boolean> {
  const late = live?.description.migrations.filter(({ phase }) => phase === 'contract') ?? []
  if (late.length === 0) return false
  const { rows } = await owner.query<{ step: string }>(
    'select step from plugin_contracted where plugin = $1',
    [plugin],
  )
  const done = new Set(rows.map(({ step }) => step))
  return late.some(({ name }) => !done.has(name))
}

async function isDrained(
  { workflowsDrained }: Conducted,
  { plugin, live }: Current,
  nodes: readonly StoredNode[],
): Promise<boolean> {
  const version = live?.version ?? ''
  const here = nodes.filter((one) => one.plugin === plugin)
  const isLeft = here.every((one) => one.version === version && one.draining.length === 0)
  return isLeft && ((await workflowsDrained?.(plugin, version)) ?? true)
}

async function contract(conducted: Conducted, { plugin, live }: Current): Promise<void> {
  const migrations = live?.description.migrations ?? []
  await contractSchema(conducted.owning, { id: plugin, migrations })
  await noteContracted(conducted.owner, plugin, migrations)
  await tellPlatform(conducted, plugin)
}
