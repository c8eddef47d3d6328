import { setTimeout as sleep } from 'node:timers/promises'
import { nodeCouldNot, nodesTooSlow } from '../faults.ts'
import { following, namesOf, nodesUp, type StoredNode } from '../record/stored-nodes.ts'
import type { Conducted } from './conducted.ts'
import type { Course } from './notes.ts'

const lookEveryMs = 150
const followWithinMs = 45_000

/** Waits until every node that is up serves what should be live; faults: plugin.node-could-not, plugin.nodes-too-slow. */
export async function awaitNodes(
  { kernel, followMs = followWithinMs }: Conducted,
  { plugin, generation }: Course,
): Promise<void> {
  const since = generation ?? 0
  const until = Date.now() + followMs
  for (;;) {
    const nodes = await nodesUp(kernel.database.directory)
    refuseFailed(nodes, plugin, since)
    const done = new Set(following(nodes, plugin, since))
    const late = namesOf(nodes).filter((name) => !done.has(name))
    if (late.length === 0) return
    if (Date.now() > until) throw nodesTooSlow({ nodes: late.join(', ') })
    await sleep(lookEveryMs)
  }
}

function refuseFailed(nodes: readonly StoredNode[], plugin: string, since: number): void {
  const failed = nodes.find(
    (one) => one.plugin === plugin && one.generation >= since && one.state === 'failed',
  )
  if (failed) throw nodeCouldNot({ node: failed.node, message: failed.health.lastError ?? '' })
}
