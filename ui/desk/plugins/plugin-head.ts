import { html, nothing } from 'lit'
import type { PluginView } from '../../../core/plugin/rollout/contract.ts'
import { tabs } from '../parts/tabs.ts'
import type { Desk } from '../shell/desk.ts'
import { may } from '../shell/may.ts'
import type { PluginPlace } from './place-in.ts'
import { pluginLink } from './plugin-link.ts'
import { wellbeingChip } from './wellbeing-chip.ts'
import { say } from './words.ts'

/** What is done to a plugin as a whole. */
export type PluginActName = 'reload' | 'remove' | 'export'

/** A plugin, who looks at it, and how to begin an act. */
export interface PluginHead {
  readonly desk: Desk
  readonly view: PluginView
  readonly run: (act: PluginActName) => void
}

/** What a plugin is, which version of it is live, and what can be done about it. */
export function pluginHead(host: Element, head: PluginHead) {
  const words = say(host)
  const { view, desk } = head
  const { name, brief, id, version, source, newer, rollout } = view
  return html`<div class="head">
      <h1>${name}</h1>
      ${buttons(host, head)}
    </div>
    <p class="intro">${brief}</p>
    <div class="row standing">
      ${wellbeingChip(host, view)} <strong class="num">${version ?? words.noVersion}</strong>
      <span class="quiet">${words.sources[source]} · <span class="code">${id}</span></span>
      ${newer && !rollout ? pluginLink(desk, `${id}-${newer}`, words.rollOutNewer(newer)) : nothing}
    </div>`
}

function buttons(host: Element, { desk: { me }, view, run }: PluginHead) {
  const words = say(host)
  const isFree = view.version !== null && view.rollout === null
  const button = (act: PluginActName, verb: string, look = '') =>
    html`<button class="button ${look}" @click=${() => run(act)}>${verb}</button>`
  return html`<div class="row">
    ${isFree && may(me, 'edit', 'plugin') ? button('reload', words.reload) : nothing}
    ${may(me, 'export', 'plugin') ? button('export', words.export) : nothing}
    ${isFree && may(me, 'remove', 'plugin') ? button('remove', words.remove, 'danger') : nothing}
  </div>`
}

/** The pages of a plugin. */
export function pluginTabs(
  host: Element,
  desk: Desk,
  { plugin, page }: Pick<PluginPlace, 'plugin' | 'page'>,
) {
  const { tabs: said, title } = say(host)
  return tabs(desk, {
    ...{ view: 'plugins', label: title },
    pages: [
      [plugin, said.brings],
      [`${plugin}-versions`, said.versions],
      [`${plugin}-nodes`, said.nodes],
    ],
    open: page === 'brings' ? plugin : `${plugin}-${page}`,
  })
}
