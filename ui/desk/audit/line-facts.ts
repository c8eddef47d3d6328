import { html, nothing } from 'lit'
import type { AuditRow } from '../../../core/audit/contract.ts'
import { languageOf } from '../../kit/words.ts'
import { instantWords } from './clock-words.ts'
import { say } from './words.ts'

/** All that a line says, under its names; what it does not say is left out. */
export function lineFacts(host: Element, row: AuditRow) {
  const { facts, kinds, sealedAt, notSealed } = say(host)
  const { actor, role, office, person, behalf, ticket, why, address, position } = row
  const language = languageOf(host)
  const place = position === null ? notSealed : sealedAt(position.toLocaleString(language))
  const said: readonly (readonly [string, unknown])[] = [
    [facts.at, html`<span class="num">${instantWords(row.at, language)}</span>`],
    [facts.who, html`${actor.name} <span class="quiet">· ${kinds[actor.kind]}</span>`],
    [facts.role, role?.name],
    [facts.office, office?.name],
    [facts.whom, person?.name],
    [facts.behalf, behalf?.name],
    [facts.ticket, ticket && html`<span class="code">${ticket.code}</span>`],
    [facts.why, why],
    [facts.address, address && html`<span class="code">${address}</span>`],
    [facts.seal, place],
  ]
  return html`<dl class="facts">
    ${said.map(([name, value]) =>
      value
        ? html`<dt>${name}</dt>
            <dd>${value}</dd>`
        : nothing,
    )}
  </dl>`
}
