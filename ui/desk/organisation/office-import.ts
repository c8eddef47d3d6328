import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { careStyle } from '../parts/care-style.ts'
import type { FileSource } from '../parts/csv-import.ts'
import '../parts/csv-import.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { say } from './words.ts'

/**
 * Takes offices from a file.
 * @fires dime-changed - when offices were made or changed
 * @fires dime-back - when the reader is done
 */
@customElement('dime-office-import')
export class OfficeImport extends DeskPart {
  static override styles = careStyle

  private get source(): FileSource {
    const { client } = this.desk
    const named = ({ code, name }: { code: string; name: string }) => `${name} (${code})`
    type Answer = Awaited<ReturnType<typeof look>>
    const look = (csv: string) => client.write('offices.import-preview', { csv })
    const told = ({ added, changed, ...rest }: Answer) => ({
      ...rest,
      added: added.map(named),
      changed: changed.map(named),
    })
    return {
      columns: say(this).importColumns,
      preview: async (csv) => told(await look(csv)),
      run: async (csv, digest) => told(await client.write('offices.import', { csv, digest })),
    }
  }

  override render() {
    const words = say(this)
    return html`<div class="scroll">
      <div class="head"><h1>${words.importTitle}</h1></div>
      <p class="intro">${words.importHint}</p>
      <dime-csv-import
        class="narrow"
        .source=${this.source}
        @dime-imported=${() => this.tell('dime-changed')}
        @dime-back=${() => this.tell('dime-back')}
      ></dime-csv-import>
    </div>`
  }
}
