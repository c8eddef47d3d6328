import { html, nothing } from 'lit'
import type { RolloutPreview, SomeTickets } from '../../../core/plugin/rollout/rollout-contract.ts'
import { chip } from '../../kit/chip.ts'
import { notice } from '../../kit/notice.ts'
import { say } from './rollout-words.ts'

/** What a version would change, one part below the other; what speaks against it first. */
export function previewParts(host: Element, preview: RolloutPreview) {
  const words = say(host)
  const part = (heading: string, body: unknown) =>
    html`<dt>${heading}</dt>
      <dd>${body}</dd>`
  return html`${against(host, preview)}
    <dl class="facts changes">
      ${part(words.now, preview.from ?? words.noneNow)} ${part(words.after, after(host, preview))}
      ${part(words.services, services(host, preview))}
      ${part(words.tickets, tickets(host, preview))}
      ${part(words.permissions, permissions(host, preview))}
      ${part(words.processing, processing(host, preview))}
      ${part(words.settings, settings(host, preview))}
      ${part(words.migrations, migrations(host, preview))}
      ${part(words.isolation, words.isolations[preview.isolation])}
      ${part(words.contract, contract(host, preview))}
    </dl>`
}

function against(host: Element, { against: reasons }: RolloutPreview) {
  if (reasons.length === 0) return nothing
  const list = html`<ul class="plainlist">
    ${reasons.map(({ text }) => html`<li>${text}</li>`)}
  </ul>`
  return html`<div role="alert">${notice('bad', say(host).against, list)}</div>`
}

function after(host: Element, { to, signedBy }: RolloutPreview) {
  const words = say(host)
  if (!signedBy) return html`<strong class="num">${to}</strong>, ${words.comesWith}`
  const trust = signedBy.isTrusted ? chip(words.trusted, 'good') : chip(words.untrusted, 'bad')
  return html`<strong class="num">${to}</strong> · ${words.signedBy.toLowerCase()} ${signedBy.name}
    ${trust}`
}

const listed = (lines: readonly unknown[]) =>
  html`<ul class="plainlist">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`

// What comes for the first time has nothing that it could leave as it was.
const unchanged = (host: Element, { kind }: RolloutPreview, same: string) =>
  kind === 'install' ? say(host).bringsNone : same

function services(host: Element, preview: RolloutPreview) {
  const words = say(host)
  const { added, changed, gone } = preview.services
  const lines = [
    ...added.map(({ label }) => html`${label} ${chip(words.added, 'good')}`),
    ...changed.map(({ label }) => html`${label} ${chip(words.changed, 'blue')}`),
    ...gone.map(({ label }) => html`${label} ${chip(words.gone, 'bad')}`),
  ]
  return lines.length === 0 ? unchanged(host, preview, words.sameServices) : listed(lines)
}

function tickets(host: Element, { tickets: { staying, carried, broken } }: RolloutPreview) {
  const words = say(host)
  const lines = [
    staying > 0 ? words.staying(staying) : '',
    carried > 0 ? words.carried(carried) : '',
    broken.count > 0 ? html`${words.broken(broken.count)}: ${codes(host, broken)}` : '',
  ].filter((line) => line !== '')
  return lines.length === 0 ? words.noTickets : listed(lines)
}

function codes(host: Element, { count, codes: known }: SomeTickets) {
  const rest = count - known.length
  return html`<span class="code">${known.join(', ')}</span>${
      rest > 0 ? `, ${say(host).andMore(rest)}` : nothing
    }`
}

function permissions(host: Element, preview: RolloutPreview) {
  const words = say(host)
  const { added, gone } = preview.permissions
  if (added.length + gone.length === 0) return unchanged(host, preview, words.samePermissions)
  const lines = [
    ...added.map(
      ({ label, meaning }) =>
        html`${label} ${chip(words.added, 'warn')}<br /><span class="quiet small"
            >${meaning}</span
          >`,
    ),
    ...gone.map(({ label }) => html`${label} ${chip(words.gone)}`),
  ]
  return html`${added.length > 0 ? html`<p>${words.permissionsNew}</p>` : nothing} ${listed(lines)}`
}

function processing(host: Element, preview: RolloutPreview) {
  const words = say(host)
  const { processing: purposes } = preview
  if (purposes.length === 0) return unchanged(host, preview, words.sameProcessing)
  return html`<p>${words.processingNew}</p>
    ${listed(purposes)}`
}

function settings(host: Element, preview: RolloutPreview) {
  const words = say(host)
  const { added, gone } = preview.settings
  const lines = [
    ...added.map(({ label }) => html`${label} ${chip(words.added, 'good')}`),
    ...gone.map(({ label }) => html`${label} ${chip(words.gone)}`),
  ]
  return lines.length === 0 ? unchanged(host, preview, words.sameSettings) : listed(lines)
}

function migrations(host: Element, { migrations: { now, later } }: RolloutPreview) {
  const words = say(host)
  const steps = (heading: string, names: readonly string[]) =>
    names.length === 0
      ? nothing
      : html`<p>${heading}: <span class="code">${names.join(', ')}</span></p>`
  if (now.length + later.length === 0) return words.noMigrations
  return html`${steps(words.migrationsNow, now)} ${steps(words.migrationsLater, later)}`
}

function contract(host: Element, { contract: { asks, here, fits } }: RolloutPreview) {
  const words = say(host)
  return fits ? words.fits(asks, here) : words.fitsNot(asks, here)
}
