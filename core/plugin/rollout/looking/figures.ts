import type { HostFigures, NodeView } from '../contract.ts'
import type { Current } from '../record/current.ts'
import type { StoredNode } from '../record/stored-nodes.ts'

/** What is counted of one host. */
export function figuresOf({ health }: Pick<StoredNode, 'health'>): HostFigures {
  return {
    calls: health.calls ?? 0,
    errors: health.errors ?? 0,
    p50: health.p50Ms ?? null,
    p95: health.p95Ms ?? null,
    pending: health.pending ?? 0,
    restarts: health.restarts ?? 0,
    memoryMb: health.memoryMb ?? null,
    lastError: health.lastError ?? null,
  }
}

/** What is counted over all hosts of a plugin: sums, and the slowest of the times. */
export function figuresOver(nodes: readonly StoredNode[]): HostFigures {
  const all = nodes.map(figuresOf)
  const sum = (pick: (one: HostFigures) => number | null) =>
    all.reduce((total, one) => total + (pick(one) ?? 0), 0)
  const most = (pick: (one: HostFigures) => number | null) => {
    const known = all.flatMap((one) => pick(one) ?? [])
    return known.length > 0 ? Math.max(...known) : null
  }
  return {
    calls: sum(({ calls }) => calls),
    errors: sum(({ errors }) => errors),
    p50: most(({ p50 }) => p50),
    p95: most(({ p95 }) => p95),
    pending: sum(({ pending }) => pending),
    restarts: sum(({ restarts }) => restarts),
    memoryMb: nodes.length > 0 ? sum(({ memoryMb }) => memoryMb) : null,
    lastError: all.find(({ lastError }) => lastError !== null)?.lastError ?? null,
  }
}

/** The hosts of a plugin on every node that is up, beside the generation that should be live. */
export function hostsView(
  nodes: readonly StoredNode[],
  { plugin, generation }: Pick<Current, 'plugin' | 'generation'>,
): NodeView[] {
  return nodes.filter((one) => one.plugin === plugin).map((one) => nodeView(one, generation))
}

function nodeView(node: StoredNode, wanted: number): NodeView {
  const { version, state, kind, generation } = node
  const follows = generation >= wanted && (state === 'live' || state === 'gone')
  const seenAt = node.seenAt.toISOString()
  return { node: node.node, kind, version, state, follows, seenAt, figures: figuresOf(node) }
}
