import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

/** A node that runs hosts, told apart from every other. */
export interface Node {
  readonly id: string
  readonly kind: 'kernel' | 'workflows'
}

/** Names this node by its machine and process; never like one that was before. */
export function createNode(kind: Node['kind']): Node {
  return { id: `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`, kind }
}
