import { z } from 'zod'
import { change, read } from '../operation/define.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { CallEvent, CallView, DeskToday, WrapUp } from './contract.ts'
import { deskToday, readCall } from './calls.ts'
import { identifyCaller, takeCall, wrapUp } from './change-call.ts'
import { recordEvent } from './record-event.ts'

const OfCall = z.object({ call: z.uuid(), version: z.int() })
const record = { action: 'record', subject: 'call' } as const
const checks = ['fiscal-code', 'birthdate', 'address', 'ticket-code'] as const

// Whatever is done with a call, the answer is the call as it is then.
function answered<Input extends { readonly call: string }>(
  work: (scope: ChangeScope, input: Input) => Promise<void>,
) {
  return async (scope: ChangeScope, input: Input): Promise<CallView> => {
    await work(scope, input)
    return readCall(scope, input.call)
  }
}

/** What can be asked of telephone calls. */
export const deskOperations = [
  change({
    name: 'calls.record-event',
    summary: 'An event of the telephone system; the same event twice changes nothing',
    input: CallEvent,
    output: z.object({ call: z.uuid() }),
    need: 'machine',
    run: (scope, input) => recordEvent(scope, input),
  }),
  read({
    name: 'calls.today',
    summary: 'The operator’s calls and the day’s figures',
    input: z.object({}).strict(),
    output: DeskToday,
    need: record,
    notes: 'itself',
    run: (scope) => deskToday(scope),
  }),
  read({
    name: 'calls.read',
    summary: 'One call',
    input: z.object({ id: z.uuid() }).strict(),
    output: CallView,
    need: { action: 'read', subject: 'call' },
    notes: 'itself',
    run: (scope, { id }) => readCall(scope, id),
  }),
  change({
    name: 'calls.take',
    summary: 'Picks a ringing call up',
    input: OfCall.strict(),
    output: CallView,
    need: record,
    run: answered(takeCall),
  }),
  change({
    name: 'calls.identify',
    summary: 'Recognises the caller by two things they said',
    input: OfCall.extend({ person: z.uuid(), checks: z.array(z.enum(checks)).max(4) }).strict(),
    output: CallView,
    need: record,
    run: answered(identifyCaller),
  }),
  change({
    name: 'calls.wrap-up',
    summary: 'Writes the outcome and closes the call',
    input: WrapUp.strict(),
    output: CallView,
    need: record,
    run: answered(wrapUp),
  }),
] as const
