import type { Scope } from '../operation/scope.ts'
import { serviceTitle } from '../service/service-words.ts'
import { conditionOf } from './condition.ts'
import type { RoutingView } from './contract.ts'
import { officeRef } from './goal.ts'
import { readRouting } from './read-routing.ts'
import { ruleChoices } from './rule-choices.ts'
import { asRuleView } from './rule-view.ts'
import { takenBy } from './taken-by.ts'
import { warningsOf } from './warnings.ts'

/** The rules of a service as sentences, in order, with what each did in 30 days; faults: service.not-offered, access.not-allowed. */
export async function routingView(scope: Scope, service: string): Promise<RoutingView> {
  const routing = await readRouting(scope, service)
  const taken = await takenBy(scope, service)
  const views = routing.rules.map((rule, position) => ({
    ...asRuleView(scope, routing, { rule, position }),
    taken: taken.get(rule.id) ?? 0,
  }))
  const known = views.reduce((sum, view) => sum + view.taken, 0)
  const all = [...taken.values()].reduce((sum, count) => sum + count, 0)
  return {
    service: { id: service, title: serviceTitle(scope, { serviceId: service }) },
    otherwise: officeRef(scope, routing.office),
    takenOtherwise: all - known,
    rules: views,
    warnings: warningsOf(
      scope,
      routing.rules.map(({ condition }) => conditionOf(condition)),
    ),
    version: routing.version,
    choices: ruleChoices(scope, routing.live.service),
    may: { edit: true },
  }
}
