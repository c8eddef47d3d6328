import type { Scope } from '../operation/scope.ts'
import { asBegun } from './as-begun.ts'
import { checkRules } from './check-rules.ts'
import { conditionOf } from './condition.ts'
import type { DryRunResult, RuleDraft } from './contract.ts'
import { lookedAt } from './looked-at.ts'
import { pastRequests } from './past-requests.ts'
import { readRouting } from './read-routing.ts'
import { tallying } from './tally.ts'
import { warningsOf } from './warnings.ts'

/** Rules to be run over the requests of some days. */
export interface DryRunning {
  readonly service: string
  readonly rules: readonly RuleDraft[]
  readonly from: string
  readonly to: string
}

const mostTickets = 200_000

/**
 * What of past requests would go elsewhere than under the rules of now; nothing is changed, and no person is
 * named. A rule that holds only from a day to come is run as if it held. Faults:
 * routing.rules-not-valid, routing.cannot-route-to, offices.unknown, service.not-offered, access.not-allowed.
 */
export async function dryRun(scope: Scope, asked: DryRunning): Promise<DryRunResult> {
  const { service, from, to } = asked
  const routing = await readRouting(scope, service)
  const checked = await checkRules(scope, routing.live.service, asked.rules)
  const rules = asBegun(scope, checked)
  const tally = tallying(routing, rules)
  const { calendar } = routing
  const fields = lookedAt(routing, rules)
  for await (const requests of pastRequests(scope, { service, from, to, fields, calendar })) {
    requests.forEach((request) => tally.add(request))
    if (tally.count() >= mostTickets) break
  }
  const warnings = warningsOf(
    scope,
    checked.map(({ condition }) => conditionOf(condition)),
  )
  return { ...tally.result(scope), isCut: tally.count() >= mostTickets, warnings }
}
