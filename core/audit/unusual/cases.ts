import type { Scope } from '../../operation/scope.ts'
import type { Span } from '../span.ts'
import type { Case } from './case.ts'
import { hoursOf } from './hours.ts'
import { manyInAnHour } from './many.ts'
import { namesakes } from './namesakes.ts'
import { outOfHours } from './out-of-hours.ts'
import { withoutOccasion } from './without-occasion.ts'

/** Every reading of a stretch that stands out, for whatever reason. */
export async function casesOf(scope: Scope, span: Span): Promise<Case[]> {
  const hours = await hoursOf(scope, span)
  const cases = [
    await manyInAnHour(scope, span, hours),
    await outOfHours(scope, hours),
    await namesakes(scope, span),
    await withoutOccasion(scope, span),
  ]
  return cases.flat()
}
