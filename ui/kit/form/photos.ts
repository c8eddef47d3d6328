import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Client } from '../client.ts'
import { fieldGroup, type Question } from '../field.ts'
import { icon } from '../icon.ts'
import { problemOf } from '../problem.ts'
import type { PhotoAnswer } from './answers.ts'
import { papersWords, photosStyles, photosWords } from './photos-look.ts'
import { base64Of, likenessOf, paperTypes, pictureTypes, refusalOf } from './picture.ts'

/**
 * Pictures, or papers: chosen, taken or dropped; each is checked, shown small and put at the kernel at once.
 * @fires dime-value - `detail` is the PhotoAnswer[]
 */
@customElement('dime-photos')
export class DimePhotos extends LitElement {
  static override styles = photosStyles

  @property({ attribute: false }) question: Question = { id: 'photos', label: '' }
  @property({ attribute: false }) client: Client | null = null
  @property({ attribute: false }) value: readonly PhotoAnswer[] = []
  @property({ type: Number }) max = 3
  /** PDF too, and without a likeness of it. */
  @property({ type: Boolean }) takesPapers = false
  @state() private underWay: readonly string[] = []
  @state() private refusals: readonly string[] = []

  private get say() {
    return (this.takesPapers ? papersWords : photosWords)(this)
  }

  private get types(): readonly string[] {
    return this.takesPapers ? paperTypes : pictureTypes
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus()
  }

  override render() {
    const spoken = this.say
    const room = this.max - this.value.length - this.underWay.length
    return fieldGroup(
      this,
      { ...this.question, hint: this.question.hint ?? spoken.hint(this.max) },
      html`<ul class="photos">
          ${this.value.map((photo) => this.shown(photo))}
          ${this.underWay.map((name) => html`<li class="quiet small">${spoken.sending(name)}</li>`)}
        </ul>
        ${room > 0 ? this.chooser(spoken.add) : html`<p class="quiet small">${spoken.full}</p>`}
        <div role="alert">
          ${this.refusals.map((reason) => html`<p class="fault">${reason}</p>`)}
        </div>`,
    )
  }

  private shown(photo: PhotoAnswer) {
    const remove = () => this.tell(this.value.filter(({ id }) => id !== photo.id))
    return html`<li>
      ${photo.likeness ? html`<img src=${photo.likeness} alt="" />` : icon('paper')}
      <span class="small">${photo.name}</span>
      <button type="button" class="button plain" @click=${remove}>
        ${icon('trash')}<span class="sr">${this.say.remove(photo.name)}</span>
      </button>
    </li>`
  }

  private chooser(label: string) {
    return html`<label class="drop" @dragover=${this.allow} @drop=${this.drop}>
      <input
        class="sr"
        type="file"
        multiple
        accept=${this.types.join(',')}
        aria-invalid=${this.question.fault ? 'true' : nothing}
        @change=${this.choose}
      />
      ${icon(this.takesPapers ? 'paper' : 'camera')} <span>${label}</span>
    </label>`
  }

  private readonly allow = (event: DragEvent) => event.preventDefault()

  private readonly drop = (event: DragEvent) => {
    event.preventDefault()
    void this.take([...(event.dataTransfer?.files ?? [])])
  }

  private readonly choose = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    const chosen = [...(target.files ?? [])]
    target.value = ''
    void this.take(chosen)
  }

  private async take(files: readonly File[]): Promise<void> {
    const spoken = this.say
    const room = this.max - this.value.length - this.underWay.length
    const kept = files.slice(0, room)
    this.refusals = files.length > room ? [spoken.full] : []
    for (const file of kept) {
      const refusal = refusalOf(file, this.types)
      if (refusal) this.refuse(spoken[refusal](file.name))
      else await this.put(file)
    }
  }

  private async put(file: File): Promise<void> {
    if (!this.client) return
    this.underWay = [...this.underWay, file.name]
    try {
      const likeness = isPaper(file) ? '' : await likenessOf(file).catch(() => null)
      if (likeness === null) return this.refuse(this.say.type(file.name))
      const content = await base64Of(file)
      const { id, name } = await this.client.write('files.put', { name: file.name, content })
      this.tell([...this.value, { id, name, likeness }])
    } catch (cause) {
      const { title, detail } = problemOf(cause)
      this.refuse(`${file.name}: ${title}. ${detail}`)
    } finally {
      this.underWay = this.underWay.filter((name) => name !== file.name)
    }
  }

  private refuse(reason: string): void {
    this.refusals = [...this.refusals, reason]
  }

  private tell(photos: readonly PhotoAnswer[]): void {
    this.value = photos
    this.dispatchEvent(new CustomEvent('dime-value', { detail: photos }))
  }
}

const isPaper = ({ type }: File) => type === 'application/pdf'
