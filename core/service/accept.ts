import type { Scope } from '../operation/scope.ts'
import { checkAnswers, type Answers } from './answers.ts'
import type { LiveService } from './catalogue.ts'
import { demandLevel } from './demand-level.ts'
import { unknownService } from './faults.ts'
import { today } from '../tenancy/today.ts'

/** Takes answers to a service from someone who may give them; faults: service.*, access.sign-in-needed. */
export function accept(
  scope: Scope,
  service: string,
  given: Answers,
): { live: LiveService; answers: Answers } {
  const live = scope.lent.catalogue.find(service)
  if (!live) throw unknownService({ service })
  demandLevel(scope, live.service.access)
  const rules = { locale: scope.locale, today: today(scope) }
  return { live, answers: checkAnswers(live.service.form, given, rules) }
}
