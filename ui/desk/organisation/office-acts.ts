import { html, nothing } from 'lit'
import type { OfficeRow, OfficeView } from '../../../core/tenancy/contract.ts'
import { chip } from '../../kit/chip.ts'
import { notice } from '../../kit/notice.ts'
import { above } from './tree-rows.ts'
import { say } from './words.ts'

/** What can be opened over an office's page. */
export type OfficeAct = 'edit' | 'move' | 'close' | 'calendar'

/** What the head of an office leads to. */
export interface OfficeWays {
  readonly offices: readonly OfficeRow[]
  readonly open: (act: OfficeAct) => void
  readonly below: () => void
  readonly back: () => void
}

/** The head of an office's page: where it stands, what it is called, what can be done to it. */
export function officeActs(host: Element, office: OfficeView, ways: OfficeWays) {
  const words = say(host)
  const way = above(ways.offices, office.id).map(({ name }) => name)
  return html`<button class="button plain back" @click=${ways.back}>← ${words.back}</button>
    <p class="quiet small">${way.join(' › ')}</p>
    <div class="head">
      <h1 tabindex="-1">${office.name}</h1>
      ${chip(words.kinds[office.kind])} ${office.isClosed ? chip(words.closed, 'warn') : nothing}
    </div>
    <dl class="facts">
      <dt>${words.code}</dt>
      <dd><span class="code">${office.code}</span></dd>
      ${
        office.email
          ? html`<dt>${words.email}</dt>
              <dd>${office.email}</dd>`
          : nothing
      }
    </dl>
    ${office.isClosed ? notice('warn', words.isClosed, words.isClosedHint) : acts(host, office, ways)}`
}

function acts(host: Element, { may }: OfficeView, { open, below }: OfficeWays) {
  const words = say(host)
  const button = (act: OfficeAct, verb: string, danger = '') =>
    html`<button class="button ${danger}" @click=${() => open(act)}>${verb}</button>`
  return html`<div class="row acts">
    ${may.edit ? [button('edit', words.edit), button('move', words.move)] : nothing}
    ${may.create ? html`<button class="button" @click=${below}>${words.createBelow}</button>` : nothing}
    ${may.edit ? button('close', words.close, 'danger') : nothing}
  </div>`
}
