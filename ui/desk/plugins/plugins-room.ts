import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { DeskPart } from '../parts/care.ts'
import './catalogue.ts'
import { placeIn } from './place-in.ts'
import './plugin-page.ts'
import './publishers.ts'
import './roll-out.ts'

/** The room of plugins: the catalogue, a plugin, what a version of it would change, and whose packages are believed. */
@customElement('dime-plugins-room')
export class PluginsRoom extends DeskPart {
  /** What the address names: `trusted-publishers`, `<plugin>`, `<plugin>-<page>` or `<plugin>-<version>`. */
  @property() open: string | null = null

  override render() {
    const { desk, open } = this
    if (open === null) return html`<dime-plugin-catalogue .desk=${desk}></dime-plugin-catalogue>`
    if (open === 'trusted-publishers')
      return html`<dime-publishers .desk=${desk}></dime-publishers>`
    const { plugin, page, version } = placeIn(open)
    if (version)
      return html`${keyed(
        open,
        html`<dime-roll-out .desk=${desk} .plugin=${plugin} .version=${version}></dime-roll-out>`,
      )}`
    return html`${keyed(
      plugin,
      html`<dime-plugin-page .desk=${desk} .plugin=${plugin} .page=${page}></dime-plugin-page>`,
    )}`
  }
}
