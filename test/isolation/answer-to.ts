import { grantableNames } from '../../core/keys/grantable.ts'
import type { Kernel } from '../../core/kernel.ts'
import type { Operation } from '../../core/operation/define.ts'
import { Fault } from '../../core/operation/fault.ts'
import { operationNamed } from '../../core/operations.ts'
import { inputOf } from './inputs.ts'
import type { RoleCaller } from './role-callers.ts'
import type { Rows } from './row-kinds.ts'
import type { Told } from './told.ts'

/** Somebody who asks for an operation on some rows. */
export interface Asking {
  readonly told: Told
  readonly who: RoleCaller
  readonly rows: Rows
}

/** An answer: its status as over HTTP, and the words of it or of its refusal. */
export interface Answered {
  readonly status: number
  readonly text: string
}

/** The operation that the document tells of. */
export function operationOf({ name }: Told): Operation {
  const operation = operationNamed.get(name)
  if (!operation) throw new TypeError(`${name} is told of and not there`)
  return operation
}

/** What somebody is answered; a machine asks with a key that was given all that keys may be given. */
export async function answerTo(kernel: Kernel, { told, who, rows }: Asking): Promise<Answered> {
  const operation = operationOf(told)
  const input = operation.input.parse(inputOf(told, rows))
  const { actor } = who.caller
  const asking = actor.kind === 'machine' ? { ...actor, may: grantableNames } : actor
  try {
    const answer = await kernel.perform(operation, { ...who.caller, actor: asking }, input)
    return { status: 200, text: JSON.stringify(operation.output.parse(answer)) }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { status: error.status, text: `${error.code} ${JSON.stringify(error.facts)}` }
  }
}
