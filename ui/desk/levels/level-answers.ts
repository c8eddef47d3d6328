import type { LevelDraft, LevelView } from '../../../core/levels/contract.ts'
import type { Answers } from '../parts/answers.ts'
import { roleId } from '../roles/role-id.ts'

/** The things that can be promised. */
export const kinds = ['acknowledge', 'take-charge', 'resolve'] as const

/** What is chosen beside the form: a service and an office, or all of them. */
export interface Chosen {
  readonly service: string | null
  readonly office: string | null
}

/** What is wanting in a level that is being written. */
export type Wanting = 'names' | 'targets' | 'cents' | 'because'

const units = ['working-hours', 'working-days', 'days'] as const
const one = <Word extends string>(words: readonly Word[], text: string) =>
  words.find((word) => word === text) ?? null

const numberOf = (text: string): number => Number(text.replace(',', '.'))

/** A level as it was written; `was` is the one that is changed. */
export function levelAnswered(
  answers: Answers,
  { chosen, was, taken }: { chosen: Chosen; was: LevelView | null; taken: readonly string[] },
): LevelDraft {
  const it = answers.text('name')
  const en = answers.text('name-en')
  return {
    id: was?.id ?? roleId(it, taken),
    names: { it, ...(en && { en }) },
    when: {
      ...chosen,
      priority: one(['danger', 'outage', 'ordinary'], answers.text('priority')),
      channel: one(['web', 'phone', 'desk', 'referral'], answers.text('channel')),
    },
    targets: targetsAnswered(answers),
    onBreach: breachAnswered(answers),
  }
}

function targetsAnswered(answers: Answers): LevelDraft['targets'] {
  const told = kinds.flatMap((kind) => {
    const amount = numberOf(answers.text(`amount-${kind}`) || '0')
    const unit = one(units, answers.text(`unit-${kind}`)) ?? 'working-hours'
    return amount === 0 ? [] : [[kind, { amount, unit }] as const]
  })
  return Object.fromEntries(told)
}

function breachAnswered(answers: Answers): LevelDraft['onBreach'] {
  const of = one(kinds, answers.text('breach'))
  if (!of) return null
  const en = answers.text('because-en')
  return {
    of,
    cents: Math.round(numberOf(answers.text('euros')) * 100),
    because: { it: answers.text('because'), ...(en && { en }) },
    tellsCitizen: answers.has('tells'),
  }
}

/** What must still be written before a level can be kept. */
export function wantingIn({ names, targets, onBreach }: LevelDraft): readonly Wanting[] {
  const isPaid = !onBreach || onBreach.cents > 0
  return [
    ...(names.it ? [] : (['names'] as const)),
    ...(Object.keys(targets).length > 0 ? [] : (['targets'] as const)),
    ...(isPaid ? [] : (['cents'] as const)),
    ...(!onBreach || onBreach.because.it ? [] : (['because'] as const)),
  ]
}
