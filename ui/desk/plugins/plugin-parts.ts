import { html } from 'lit'
import type { PluginView } from '../../../core/plugin/rollout/contract.ts'
import type { Desk } from '../shell/desk.ts'
import { broughtServices } from './brought-services.ts'
import { brought } from './brought.ts'
import type { PluginPage } from './place-in.ts'
import { pluginHistory } from './plugin-history.ts'
import { pluginNodes } from './plugin-nodes.ts'
import { pluginTickets } from './plugin-tickets.ts'
import { pluginVersions } from './plugin-versions.ts'

type Draw = (host: Element, view: PluginView, desk: Desk) => unknown

/** What stands on each of a plugin's pages. */
export const pluginParts: Readonly<Record<PluginPage, Draw>> = {
  brings: (host, view) => html`${broughtServices(host, view)} ${brought(host, view)}`,
  versions: (host, view, desk) =>
    html`${pluginVersions(host, view, desk)} ${pluginTickets(host, view)}
    ${pluginHistory(host, view)}`,
  nodes: (host, view) => pluginNodes(host, view),
}
