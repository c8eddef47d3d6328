import type { z } from 'zod'
import type { Scope } from '../operation/scope.ts'
import { asking } from './asking.ts'
import type { Asked } from './condition.ts'
import type { RoutingTry } from './contract.ts'
import type { Routing } from './read-routing.ts'

/** A request to be tried: from a citizen on the site, in the reader’s language, now, unless it says otherwise. */
export function triedRequest(
  scope: Scope,
  asked: Omit<z.output<typeof RoutingTry>, 'rules'>,
  { calendar }: Routing,
): Asked {
  const { answers, channel = 'web', requester = 'citizen', language = scope.locale, at } = asked
  const now = at ? new Date(at) : scope.now
  return asking({ locale: language, now }, { answers, channel, requester }, calendar)
}
