import { html, nothing } from 'lit'
import type { Desk } from '../shell/desk.ts'
import { may } from '../shell/may.ts'
import { saveText } from '../parts/save-text.ts'
import { say } from './words.ts'

/** The head of the list: what it is, and the ways to more people. */
export function staffHead(host: Element, desk: Desk, go: (id: string) => void) {
  const words = say(host)
  const save = async () => {
    const { name, csv } = await desk.client.read('staff.export', {})
    saveText(name, csv, 'text/csv')
  }
  return html`<div class="head">
    <h1 tabindex="-1">${words.title}</h1>
    <button class="button plain" @click=${() => void save()}>${words.exportFile}</button>
    ${
      may(desk.me, 'invite', 'staff')
        ? html`<button class="button" @click=${() => go('import')}>${words.importFile}</button>
            <button class="button main" @click=${() => go('invite')}>${words.invite}</button>`
        : nothing
    }
  </div>`
}
