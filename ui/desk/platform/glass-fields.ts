import { html } from 'lit'
import { faultOf, formEnd } from '../parts/form-end.ts'
import { area, line } from '../parts/lines.ts'
import type { Asked } from '../shell/asked.ts'
import { say } from './words.ts'

const leastReason = 20
const minutesWithin = [5, 60] as const

/** Why an emergency access is needed, and for how long. */
export interface GlassDraft {
  readonly reason: string
  readonly minutes: number
}

/** What was written last, and how it goes. */
export interface GlassFields {
  readonly asked: Asked<unknown>
  readonly draft: GlassDraft | null
  readonly cancel: () => void
}

/** What is wrong with what was written, in words. */
export function glassFaults(host: Element, { reason, minutes }: GlassDraft) {
  const words = say(host)
  const [least, most] = minutesWithin
  const isTime = Number.isInteger(minutes) && minutes >= least && minutes <= most
  const missing = leastReason - reason.length
  return {
    reason: missing > 0 ? words.glassReasonNeeded(missing) : null,
    minutes: isTime ? null : words.glassMinutesNeeded,
  }
}

/** What will happen and who will be told, then reason and minutes. */
export function glassFields(host: Element, { asked, draft, cancel }: GlassFields) {
  const words = say(host)
  const faults = draft ? glassFaults(host, draft) : null
  return html`<ul class="stack happens">
      ${words.glassBody.map((each) => html`<li>${each}</li>`)}
    </ul>
    ${area(host, {
      ...{ id: 'reason', label: words.glassReason, hint: words.glassReasonHint, isFirst: true },
      fault: faults?.reason ?? faultOf(asked, 'reason'),
    })}
    ${line(host, {
      ...{ id: 'minutes', type: 'number', label: words.glassMinutes, hint: words.glassMinutesHint },
      ...{ value: '30', fault: faults?.minutes ?? faultOf(asked, 'minutes') },
    })}
    ${formEnd(host, { asked, verb: words.glassVerb, cancel })}`
}
