import { html, nothing } from 'lit'
import type { TenantSummary } from '../../../core/platform/contract.ts'
import { momentWords } from '../../kit/dates.ts'
import { notice } from '../../kit/notice.ts'
import { languageOf } from '../../kit/words.ts'
import { may, type Ruled } from '../shell/may.ts'
import { say } from './words.ts'

/** What can be done about an organisation. */
export type TenantAct = 'code' | 'rest' | 'glass'

/** Who looks, and what to do. */
export interface TenantActs {
  readonly me: Ruled
  readonly run: (act: TenantAct) => void
}

/** The counts of an organisation and the acts that fit its state and the reader's rules. */
export function tenantFacts(host: Element, tenant: TenantSummary, acts: TenantActs) {
  const words = say(host)
  const { columns, facts } = words
  const { slug, kind, isLive, suspended, offices, staff, services, openTickets } = tenant
  const fact = (name: string, value: unknown) =>
    html`<dt>${name}</dt>
      <dd class="num">${value}</dd>`
  return html`${
      suspended
        ? notice(
            'warn',
            `${facts.since}: ${momentWords(suspended.at, languageOf(host))}`,
            suspended.reason,
          )
        : nothing
    }
    <dl class="facts">
      ${fact(facts.address, html`<a href="/desk/${slug}">/desk/${slug}</a>`)}
      ${fact(columns.kind, words.kinds[kind])}
      ${fact(facts.made, isLive ? words.fromPage : words.fromCode)}
      ${fact(columns.offices, offices)} ${fact(columns.staff, staff)}
      ${fact(columns.services, services)} ${fact(columns.open, openTickets)}
    </dl>
    <p class="quiet small">${words.nothingPersonal}</p>
    ${buttons(host, tenant, acts)}`
}

function buttons(host: Element, { kind, suspended }: TenantSummary, { me, run }: TenantActs) {
  const words = say(host)
  const button = (act: TenantAct, verb: string, look = '') =>
    html`<button class="button ${look}" @click=${() => run(act)}>${verb}</button>`
  const isPlatform = kind === 'platform'
  const rests = !isPlatform && may(me, 'found', 'platform')
  const breaks = !isPlatform && !suspended && may(me, 'break-glass', 'platform')
  return html`<div class="row">
    ${may(me, 'export', 'platform') ? button('code', words.code) : nothing}
    ${breaks ? button('glass', words.glass) : nothing}
    ${rests && suspended ? button('rest', words.resume, 'main') : nothing}
    ${rests && !suspended ? button('rest', words.suspend, 'danger') : nothing}
  </div>`
}
