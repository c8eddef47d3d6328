import type { Operation } from '../operation/define.ts'
import type { Scope } from '../operation/scope.ts'
import { auditing, readsOfOthers } from './audit.ts'

/**
 * Runs an operation so that it leaves a trace: when it noted nothing itself, every write, and whatever is
 * read of others, is noted under the operation's own name.
 */
export async function runNoted(
  scope: Scope,
  operation: Operation,
  input: unknown,
): Promise<unknown> {
  const before = scope.unit.lines
  const answer = await operation.run(scope, input)
  if (scope.unit.lines === before) note(scope, operation, input)
  return answer
}

function note(scope: Scope, { name, kind, notes }: Operation, input: unknown): void {
  const isReading = kind === 'read'
  if (notes || (isReading && !readsOfOthers(scope.actor))) return
  const about = { person: scope.actor.behalf?.person, data: { asked: asked(input) } }
  scope.store.send(auditing(scope, { action: name, isReading, ...about }))
}

// Ids and searched words tell what was read or changed; secrets and contents do not belong here.
function asked(input: unknown): Record<string, unknown> {
  const plain = Object.entries(Object(input)).filter(([name, value]) => tells(name, value))
  return Object.fromEntries(plain)
}

const uuid = /^[0-9a-f-]{36}$/

function tells(name: string, value: unknown): boolean {
  return typeof value === 'string' && (name === 'text' || uuid.test(value))
}
