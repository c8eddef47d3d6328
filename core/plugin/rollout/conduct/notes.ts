import { auditing } from '../../../audit/audit.ts'
import { emitting } from '../../../outbox/emit.ts'
import type { RolloutState } from '../rollout-contract.ts'
import type { KeptFault } from '../record/spoken-fault.ts'
import type { StoredRollout, StoredStep } from '../record/stored-rollout.ts'
import type { Conducted } from './conducted.ts'

/** A rollout on its way: what is noted of it is noted at once. */
export type Course = { -readonly [K in keyof StoredRollout]: StoredRollout[K] }

/** Takes one step of a rollout and notes when it began and ended. */
export async function takeStep<Answer>(
  conducted: Conducted,
  course: Course,
  {
    step,
    state,
    work,
  }: { step: StoredStep['step']; state: RolloutState; work: () => Promise<Answer> },
): Promise<Answer> {
  const begun = { step, at: new Date().toISOString(), endedAt: null }
  const before = course.steps.filter((one) => one.step !== step)
  await note(conducted, course, { state, steps: [...before, begun] })
  const answer = await work()
  const ended = { ...begun, endedAt: new Date().toISOString() }
  await note(conducted, course, { steps: [...before, ended] })
  return answer
}

/** Notes how far a rollout is, and lets those who look on know. */
export async function note(
  conducted: Conducted,
  course: Course,
  changed: Partial<Course>,
): Promise<void> {
  Object.assign(course, changed)
  await conducted.owner.query(
    `update plugin_rollout set state = $2, steps = $3, carried = $4, to_carry = $5, waits_for_old = $6 where id = $1`,
    [
      course.id,
      course.state,
      JSON.stringify(course.steps),
      course.carried,
      course.toCarry,
      course.waitsForOld,
    ],
  )
  await tellPlatform(conducted, course.plugin)
}

/** Ends a rollout, with the reason if it was refused, and writes it into the platform's audit. */
export async function endRollout(
  conducted: Conducted,
  course: Course,
  refused: KeptFault | null,
): Promise<void> {
  const state = refused ? 'refused' : course.state
  Object.assign(course, { state, refused })
  await conducted.owner.query(
    `update plugin_rollout set state = $2, refused = $3, ended_at = clock_timestamp() where id = $1`,
    [course.id, state, refused && JSON.stringify(refused)],
  )
  const { kernel, caller } = conducted
  const { plugin, kind, fromVersion: from, toVersion: to, why } = course
  const action = refused ? 'plugin.rollout-refused' : 'plugin.rolled-out'
  const data = { plugin, kind, from, to, ...(refused && { code: refused.code }) }
  await kernel.withRows({ ...caller, now: new Date() }, async (scope) => {
    scope.store.send(auditing(scope, { action, why, data }))
    scope.store.send(emitting(scope, { type: 'plugin.changed', data: { plugin } }))
  })
}

/** Lets whoever of the platform looks at plugins know that one of them changed. */
export async function tellPlatform({ kernel, caller }: Conducted, plugin: string): Promise<void> {
  await kernel.withRows({ ...caller, now: new Date() }, (scope) =>
    scope.store.rows(emitting(scope, { type: 'plugin.changed', data: { plugin } })),
  )
}
