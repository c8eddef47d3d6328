import type { Scope } from '../operation/scope.ts'
import type { CheckedRule } from './check-rules.ts'
import type { DryRunResult } from './contract.ts'
import { goalOf } from './goal.ts'
import type { PastRequest } from './past-requests.ts'
import type { Routing } from './read-routing.ts'
import { firstFitting } from './rules.ts'

const mostExamples = 5

/** What was counted of a dry run. */
export interface Tally {
  add(request: PastRequest): void
  count(): number
  result(scope: Scope): Omit<DryRunResult, 'isCut' | 'warnings'>
}

interface Flow {
  readonly from: Leading
  readonly to: Leading
  count: number
  readonly examples: string[]
}

type Leading = Parameters<typeof goalOf>[1]

/** Counts where requests go under the rules of now and under others. */
export function tallying({ rules: now, office }: Routing, rules: readonly CheckedRule[]): Tally {
  const taken = new Map<CheckedRule | undefined, number>()
  const flows = new Map<string, Flow>()
  let tickets = 0
  const placeOf = (rule: Pick<CheckedRule, 'office' | 'toTenant'> | undefined) =>
    rule?.toTenant ?? rule?.office ?? office.id
  return {
    count: () => tickets,
    add({ code, asked }: PastRequest) {
      const [was, is] = [firstFitting(now, asked), firstFitting(rules, asked)]
      tickets += 1
      taken.set(is, (taken.get(is) ?? 0) + 1)
      if (placeOf(was) === placeOf(is)) return
      const key = `${placeOf(was)} ${placeOf(is)}`
      const flow = flows.get(key) ?? { from: was, to: is, count: 0, examples: [] }
      flow.count += 1
      if (flow.examples.length < mostExamples) flow.examples.push(code)
      flows.set(key, flow)
    },
    result: (scope: Scope) => ({
      tickets,
      moving: [...flows.values()].reduce((sum, { count }) => sum + count, 0),
      flows: [...flows.values()]
        .toSorted((a, b) => b.count - a.count)
        .map(({ from, to, ...flow }) => ({
          ...flow,
          from: goalOf(scope, from, office),
          to: goalOf(scope, to, office),
        })),
      taken: rules.map((rule) => taken.get(rule) ?? 0),
      takenOtherwise: taken.get(undefined) ?? 0,
    }),
  }
}
