import type { RoutingView, RuleDraft } from '../../../core/routing/contract.ts'
import type { Answers } from '../parts/answers.ts'

type When = RuleDraft['when']

/** Where a rule leads, as it is being chosen. */
export interface Whither {
  readonly kind: 'office' | 'tenant'
  readonly office: string | null
  readonly tenant: string | null
}

const listed = ['areas', 'languages', 'channels', 'requesters'] as const

/** Of some values, those that were ticked under a name. */
function ticked<Value extends string>(answers: Answers, name: string, of: readonly Value[]) {
  const told = answers.all(name)
  return of.filter((value) => told.includes(value))
}

/** When a rule fits, as it was answered; what this form cannot ask stays as it was. */
export function conditionAnswered(
  answers: Answers,
  { choices, was }: { readonly choices: RoutingView['choices']; readonly was: When },
): When {
  const asked = choices.fields.flatMap(({ field, options }) => {
    const is = ticked(
      answers,
      `answer-${field}`,
      options.map(({ value }) => value),
    )
    return is.length > 0 ? [{ field, is }] : []
  })
  const known = new Set(choices.fields.map(({ field }) => field))
  const kept = (was.answers ?? []).filter(({ field }) => !known.has(field))
  const told = [...asked, ...kept]
  const hours = answers.text('hours')
  const [from, until] = [answers.text('from'), answers.text('until')]
  return {
    ...(told.length > 0 && { answers: told }),
    ...listsAnswered(answers, choices),
    ...((hours === 'within' || hours === 'outside') && { hours }),
    ...(from && { from }),
    ...(until && { until }),
  }
}

function listsAnswered(answers: Answers, choices: RoutingView['choices']): When {
  const told = listed.flatMap((name) => {
    const values = ticked(
      answers,
      name,
      choices[name].map(({ value }) => value),
    )
    return values.length > 0 ? [[name, values]] : []
  })
  return Object.fromEntries(told)
}

/** Where a rule leads, or nothing where that was not chosen. */
export function goalChosen({ kind, office, tenant }: Whither): RuleDraft['to'] | null {
  if (kind === 'office') return office ? { office } : null
  return tenant ? { tenant } : null
}
