import type { z } from 'zod'
import type { Scope } from '../operation/scope.ts'
import { inWords } from '../tenancy/words.ts'
import { wordsFor } from '../texts/words.ts'
import { checkRules } from './check-rules.ts'
import type { RoutingTried, RoutingTry } from './contract.ts'
import { goalName, goalOf } from './goal.ts'
import { readRouting } from './read-routing.ts'
import { triedRequest } from './tried-request.ts'
import { tryRule } from './try-rule.ts'

/**
 * Where a request would go, and how each rule up to the one that decides was passed; nothing is written.
 * Faults: service.not-offered, routing.rules-not-valid, offices.unknown, access.not-allowed.
 */
export async function tryRouting(
  scope: Scope,
  { rules: drafts, ...asked }: z.output<typeof RoutingTry>,
): Promise<RoutingTried> {
  const routing = await readRouting(scope, asked.service)
  const rules = drafts ? await checkRules(scope, routing.live.service, drafts) : routing.rules
  const request = triedRequest(scope, asked, routing)
  const steps = rules.map((rule, position) => tryRule(scope, routing, { rule, position, request }))
  const at = steps.findIndex(({ fits }) => fits)
  const found = rules[at]
  const goal = goalOf(scope, found, routing.office)
  const otherwise = { goal: goalName(goal) }
  return {
    position: found ? at : null,
    goal,
    because: found ? inWords(scope, found.because) : null,
    sentence: steps[at]?.sentence ?? wordsFor(scope.locale).say('rule.otherwise', otherwise),
    steps: found ? steps.slice(0, at + 1) : steps,
  }
}
