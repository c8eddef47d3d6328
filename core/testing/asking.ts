import type { Api } from '../api.ts'
import type { Caller, Kernel } from '../kernel.ts'
import { operationNamed } from '../operations.ts'

/** Asks for an operation by its name. */
export type Ask = <Op extends keyof Api>(
  caller: Caller,
  operation: Op,
  input: Api[Op]['input'],
) => Promise<Api[Op]['output']>

/** Asks a kernel as over HTTP: the input is checked, and so is the answer. */
export function asking(kernel: Kernel): Ask {
  return async <Op extends keyof Api>(caller: Caller, name: Op, input: Api[Op]['input']) => {
    const operation = operationNamed.get(name)
    if (!operation) throw new TypeError(`${name} is no operation`)
    const answer = await kernel.perform(operation, caller, operation.input.parse(input))
    return operation.output.parse(answer) as Api[Op]['output'] // the operation of that name declares it
  }
}
