import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Api } from '../../../core/contract.ts'
import { describedBy, field } from '../../kit/field.ts'
import { base64Of } from '../../kit/form/picture.ts'
import { Asked, careStyle, DeskPart, trouble } from '../parts/care.ts'
import { mandatesWords } from './mandates-words.ts'

type Kept = Api['files.put']['output']

/**
 * The paper that proves something: uploaded when it is chosen.
 * @fires dime-evidence - with the id of the file kept, null while there is none
 */
@customElement('dime-evidence-field')
export class EvidenceField extends DeskPart {
  static override styles = careStyle

  @property() fault: string | null = null
  private readonly kept = new Asked<Kept>(this)

  /** Moves the focus to where a file is chosen. */
  override focus(): void {
    this.lead('input')
  }

  private async choose({ currentTarget }: Event): Promise<void> {
    if (!(currentTarget instanceof HTMLInputElement)) return
    const [file] = currentTarget.files ?? []
    this.kept.keep(null)
    this.tell('dime-evidence', null)
    if (!file) return
    const content = await base64Of(file)
    const kept = await this.kept.ask(
      this.desk.client.write('files.put', { name: file.name, content }),
    )
    this.tell('dime-evidence', kept?.id ?? null)
  }

  override render() {
    const words = mandatesWords(this)
    const { fault, kept } = this
    const question = { id: 'evidence', label: words.evidence, hint: words.evidenceHint, fault }
    const control = html`<input
      class="input"
      id="evidence"
      type="file"
      accept="application/pdf,image/jpeg,image/png,image/webp"
      aria-describedby=${describedBy(question)}
      @change=${this.choose}
    />`
    return html`${field(this, question, control)}
      <div role="status" class="small quiet">
        ${kept.isBusy ? words.sending : (kept.value?.name ?? '')}
      </div>
      ${trouble(this, kept.problem)}`
  }
}
