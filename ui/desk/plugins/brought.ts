import { html, nothing } from 'lit'
import type { PluginView } from '../../../core/plugin/rollout/contract.ts'
import { say } from './words.ts'

/** What a plugin may do, which data it processes, what can be set and what else is in it. */
export function brought(host: Element, view: PluginView) {
  const words = say(host)
  return html`<section>
      <h2>${words.permissions}</h2>
      ${permissions(host, view)}
    </section>
    <section>
      <h2>${words.processing}</h2>
      ${processing(host, view)}
    </section>
    <section>
      <h2>${words.settings}</h2>
      ${settings(host, view)}
    </section>
    <section>
      <h2>${words.inside}</h2>
      ${inside(host, view)}
    </section>`
}

function permissions(host: Element, { permissions: asked }: PluginView) {
  const words = say(host)
  if (asked.length === 0) return html`<p class="quiet">${words.noPermissions}</p>`
  return html`<p class="quiet">${words.permissionsHint}</p>
    <ul class="plainlist">
      ${asked.map(
        ({ label, meaning }) =>
          html`<li><strong>${label}</strong><br /><span class="quiet">${meaning}</span></li>`,
      )}
    </ul>`
}

function processing(host: Element, { processing: entries }: PluginView) {
  const words = say(host)
  if (entries.length === 0) return html`<p class="quiet">${words.noProcessing}</p>`
  const names = ['purpose', 'basis', 'people', 'data', 'kept', 'recipients'] as const
  return html`<p class="quiet">${words.processingHint}</p>
    ${entries.map(
      (entry) =>
        html`<dl class="facts">
          ${names.map((name) => (entry[name] ? fact(words.record[name], entry[name]) : nothing))}
        </dl>`,
    )}`
}

function settings(host: Element, { settings: asked }: PluginView) {
  const words = say(host)
  if (asked.length === 0) return html`<p class="quiet">${words.noSettings}</p>`
  return html`<ul class="plainlist">
    ${asked.map(
      ({ label, hint, kind, isOptional }) =>
        html`<li>
          <strong>${label}</strong>
          <span class="quiet small"
            >${words.kindsOf[kind]}${isOptional ? `, ${words.optional}` : nothing}</span
          >
          ${hint ? html`<br /><span class="quiet">${hint}</span>` : nothing}
        </li>`,
    )}
  </ul>`
}

function inside(host: Element, view: PluginView) {
  const words = say(host)
  const { asks, here } = view.contract
  const codes = (names: readonly string[]) =>
    names.length === 0 ? words.nothing : html`<span class="code">${names.join(', ')}</span>`
  return html`<dl class="facts">
    ${fact(words.contract, words.asksHere(asks, here))}
    ${fact(words.isolation, words.isolations[view.isolation])}
    ${fact(words.routes, codes(view.routes.map(({ name }) => name)))}
    ${fact(words.listeners, codes(view.listeners))}
    ${fact(words.activities, codes(view.activities))}
    ${fact(words.workflows, codes(view.workflows))}
    ${fact(words.sheets, view.sheets.map(({ label }) => label).join(' · ') || words.nothing)}
  </dl>`
}

const fact = (term: string, words: unknown) =>
  html`<dt>${term}</dt>
    <dd>${words}</dd>`
