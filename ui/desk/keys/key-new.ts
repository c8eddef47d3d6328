import { css, html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { KeyDraft, KeyOperation, ShownKey } from '../../../core/keys/contract.ts'
import { answersOf } from '../parts/answers.ts'
import { careStyle } from '../parts/care-style.ts'
import '../parts/dialog.ts'
import { shown } from '../parts/shown.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { keyDraft } from './key-draft.ts'
import { keyFields } from './key-fields.ts'
import { say } from './words.ts'

/**
 * Makes a key: who uses it, what it may do, from where and until when.
 * @fires dime-made - with the key, to be shown once
 * @fires dime-close - when none should be made
 */
@customElement('dime-key-new')
export class KeyNew extends DeskPart {
  static override styles = [
    careStyle,
    css`
      dime-dialog {
        --dialog-width: 760px;
      }
      .pairs.top {
        align-items: start;
      }
      #until {
        max-width: 200px;
      }
      .groups {
        columns: 2 240px;
        column-gap: 24px;
      }
      .groups > div {
        break-inside: avoid;
        margin-bottom: 10px;
      }
      .groups h3 {
        font-size: 0.867em;
        color: var(--quiet);
      }
    `,
  ]

  @state() private draft: KeyDraft | null = null
  private readonly read = new Asked<readonly KeyOperation[]>(this)
  private readonly asked = new Asked<ShownKey>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    if (await this.read.ask(this.desk.client.read('keys.operations', {}))) this.lead('#name')
  }

  private async make(event: Event): Promise<void> {
    const draft = keyDraft(answersOf(event))
    this.draft = draft
    if (draft.name.length < 3 || draft.may.length === 0)
      return this.lead('[aria-invalid], .may [type=checkbox]')
    const made = await this.asked.ask(this.desk.client.write('keys.create', draft))
    if (made) this.tell('dime-made', made)
    else this.lead('[aria-invalid]')
  }

  override render() {
    const { asked, draft, read } = this
    const cancel = () => this.tell('dime-close')
    const draw = (operations: readonly KeyOperation[]) =>
      html`<form class="fields" novalidate @submit=${this.make}>
        ${keyFields(this, { operations, asked, draft, cancel })}
      </form>`
    return html`<dime-dialog .heading=${say(this).create} @dime-close=${cancel}>
      ${shown(this, read, { draw, retry: () => void this.load() })}
    </dime-dialog>`
  }
}
