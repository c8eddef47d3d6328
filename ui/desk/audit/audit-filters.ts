import { html, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { Choice } from '../parts/choice.ts'
import { line } from '../parts/lines.ts'
import '../parts/pick.ts'
import type { Catalogue } from './catalogue.ts'
import type { Met } from './met.ts'
import { periodPicker } from './period-picker.ts'
import type { Sought } from './sought.ts'
import { say } from './words.ts'

/** How the filters stand, what can be chosen in them, and what narrowing does. */
export interface AuditFilters {
  readonly sought: Sought
  readonly met: Met
  readonly catalogue: Catalogue
  /** The code of the one ticket that is looked at. */
  readonly ticketCode: string | null
  readonly seek: (patch: Partial<Sought>) => void
  /** Grows whenever the fields should be written anew. */
  readonly edition: number
}

type Part = 'staff' | 'person' | 'action' | 'office' | 'role'

/** Period, who, of whom, what, office, role, words. */
export function auditFilters(host: Element, state: AuditFilters) {
  return keyed(state.edition, fields(host, state))
}

function fields(host: Element, state: AuditFilters) {
  const words = say(host)
  const { sought, met, catalogue, ticketCode, seek } = state
  const pick = (part: Part, label: string, choices: readonly Choice[]) =>
    html`<dime-pick
      .label=${label}
      .hint=${part === 'staff' || part === 'person' ? words.whoHint : null}
      .choices=${choices}
      .value=${sought[part]}
      @dime-pick=${({ detail }: CustomEvent<string | null>) => seek({ [part]: detail })}
    ></dime-pick>`
  const isWide = matchMedia('(min-width: 760px)').matches
  return html`${periodPicker(host, { ...sought, seek })}
    <details class="more" ?open=${isWide || isNarrowed(sought)}>
      <summary>${words.more}</summary>
      <div class="filters" @change=${write(seek)}>
        ${pick('staff', words.who, met.staff)} ${pick('person', words.whom, met.people)}
        ${pick('action', words.action, catalogue.actions)}
        ${pick('office', words.office, catalogue.offices)}
        ${pick('role', words.role, catalogue.roles)}
        ${line(host, { id: 'text', label: words.text, most: 80, value: sought.text })}
      </div>
    </details>
    ${
      ticketCode
        ? html`<button class="press" aria-pressed="true" @click=${() => seek({ ticket: null })}>
            ${words.inTicket(ticketCode)} ✕
          </button>`
        : nothing
    }`
}

const write =
  (seek: AuditFilters['seek']) =>
  ({ target }: Event) =>
    target instanceof HTMLInputElement &&
    target.id === 'text' &&
    seek({ text: target.value.trim() })

const isNarrowed = ({ staff, person, action, office, role, text }: Sought): boolean =>
  [staff, person, action, office, role, text].some(Boolean)
