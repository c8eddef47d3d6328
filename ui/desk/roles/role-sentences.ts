import { html } from 'lit'
import type { RoleView } from '../../../core/access/contract.ts'
import type { StaffPage } from '../../../core/staff/contract.ts'

/** Rules about one thing, in sentences. */
export interface Said {
  readonly label: string
  readonly rules: readonly { readonly says: string }[]
}

/** What rules let do, in sentences, by what they are about. */
export const sentences = (groups: readonly Said[]) =>
  html`<dl class="sentences">
    ${groups.map(
      ({ label, rules }) =>
        html`<dt>${label}</dt>
          <dd>
            <ul class="plainlist">
              ${rules.map(({ says }) => html`<li>${says}</li>`)}
            </ul>
          </dd>`,
    )}
  </dl>`

/** Who holds a role, with the offices in which they do. */
export function holders({ id }: RoleView, { rows }: StaffPage, open: (id: string) => void) {
  return html`<ul class="plainlist columns">
    ${rows.map((person) => {
      const offices = person.assignments.filter(({ role }) => role === id)
      return html`<li>
        <button class="link" @click=${() => open(person.id)}>${person.name}</button>
        <div class="quiet small">${offices.map(({ office }) => office.name).join(', ')}</div>
      </li>`
    })}
  </ul>`
}
