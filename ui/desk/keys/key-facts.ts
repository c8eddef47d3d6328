import { html, nothing } from 'lit'
import type { KeyView } from '../../../core/keys/contract.ts'
import { fullDay, momentWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { hasOld, keyState } from './key-state.ts'
import { say } from './words.ts'

/** All that is known of a key; the key itself is not. */
export function keyFacts(host: Element, key: KeyView) {
  const words = say(host)
  const { facts } = words
  const when = (moment: string) => momentWords(moment, languageOf(host))
  const {
    origins,
    networks,
    createdAt,
    createdBy,
    until,
    lastUsedAt,
    lastUsedFrom,
    previousUntil,
  } = key
  const fact = (name: string, value: unknown) =>
    html`<dt>${name}</dt>
      <dd>${value}</dd>`
  const made = createdBy ? words.createdBy(createdBy, when(createdAt)) : when(createdAt)
  const used =
    lastUsedAt && (lastUsedFrom ? words.usedFrom(when(lastUsedAt), lastUsedFrom) : when(lastUsedAt))
  return html`<dl class="facts">
    ${fact(facts.state, keyState(host, key))}
    ${fact(facts.may, list(key.may.map(({ label }) => label)))}
    ${fact(facts.origins, origins.length > 0 ? list(origins) : words.anyPage)}
    ${fact(facts.networks, networks.length > 0 ? list(networks) : words.anywhere)}
    ${fact(facts.created, made)}
    ${fact(facts.until, until ? fullDay(until, languageOf(host)) : words.noEnd)}
    ${fact(facts.used, used ?? words.neverUsed)}
    ${previousUntil && hasOld(key) ? fact(facts.old, words.oldUntil(when(previousUntil))) : nothing}
    ${key.revokedAt ? fact(facts.revoked, when(key.revokedAt)) : nothing}
  </dl>`
}

/** What will stop when a key is revoked. */
export function keyStops(host: Element, { may, lastUsedAt }: KeyView) {
  const words = say(host)
  const last = lastUsedAt && words.revokeUsed(momentWords(lastUsedAt, languageOf(host)))
  return html`<p>${words.revokeStops}</p>
    <ul class="stops">
      ${may.map(({ label }) => html`<li>${label}</li>`)}
    </ul>
    <p>${last ?? words.revokeUnused}</p>
    <p><strong>${words.revokeForever}</strong></p>`
}

const list = (all: readonly string[]) =>
  html`<ul class="plainlist">
    ${all.map((each) => html`<li>${each}</li>`)}
  </ul>`
