import { html, nothing } from 'lit'
import type { PluginView } from '../../../core/plugin/rollout/contract.ts'
import { chip } from '../../kit/chip.ts'
import '../../kit/lifecycle-drawing.ts'
import { say } from './words.ts'

/** The services that a plugin brings, the lifecycle of each drawn. */
export function broughtServices(host: Element, { brings }: PluginView) {
  const words = say(host)
  return html`<section>
    <h2>${words.brings}</h2>
    ${
      brings.length === 0
        ? html`<p class="quiet">${words.noServices}</p>`
        : brings.map((service, place) => brought(host, service, place === 0))
    }
  </section>`
}

function brought(host: Element, service: PluginView['brings'][number], isOpen: boolean) {
  const words = say(host)
  const known: Readonly<Record<string, string>> = words.access
  const { id, title, brief, category, access, isSensitive, lifecycle } = service
  return html`<article class="service">
    <h3>${title} ${isSensitive ? chip(words.sensitive, 'warn') : nothing}</h3>
    <p>${brief}</p>
    <p class="quiet small">
      ${category} · ${known[access] ?? access} · <span class="code">${id}</span>
    </p>
    <details class="cycle" ?open=${isOpen}>
      <summary>${words.lifecycle}</summary>
      <dime-lifecycle-drawing .cycle=${lifecycle}></dime-lifecycle-drawing>
    </details>
  </article>`
}
