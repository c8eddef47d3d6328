import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { ImportedPerson, StaffImport as Report } from '../../../core/staff/contract.ts'
import { staffListStyle } from './staff-list-style.ts'
import type { FileSource } from '../parts/csv-import.ts'
import '../parts/csv-import.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { say } from './words.ts'

/**
 * Takes people from a file.
 * @fires dime-back - when the reader is done
 */
@customElement('dime-staff-import')
export class StaffImport extends DeskPart {
  static override styles = staffListStyle

  private get source(): FileSource {
    const { client } = this.desk
    const told = ({ added, changed, ...rest }: Report) => ({
      ...rest,
      added: added.map((person) => this.words(person)),
      changed: changed.map((person) => this.words(person)),
    })
    return {
      columns: say(this).importColumns,
      preview: async (csv) => told(await client.write('staff.import-preview', { csv })),
      run: async (csv, digest) => told(await client.write('staff.import', { csv, digest })),
    }
  }

  private words({ name, email, gets, was }: ImportedPerson): string {
    const { gets: getting, was: before } = say(this)
    const parts = [
      `${name}, ${email}`,
      ...(gets.length > 0 ? [getting(gets.join('; '))] : []),
      ...(was ? [before(was)] : []),
    ]
    return parts.join(' · ')
  }

  override render() {
    const words = say(this)
    return html`<div class="scroll">
      <div class="head"><h1>${words.importTitle}</h1></div>
      <p class="intro">${words.importHint}</p>
      <dime-csv-import
        class="narrow"
        .source=${this.source}
        @dime-back=${() => this.tell('dime-back')}
      ></dime-csv-import>
    </div>`
  }
}
