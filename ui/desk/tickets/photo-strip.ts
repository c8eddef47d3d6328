import { css, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { blobOf } from '../../kit/save-file.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { say } from './words.ts'

type Photo = { readonly id: string; readonly name: string }

/** The pictures of a ticket, small; one opens over the page. */
@customElement('dime-photo-strip')
export class PhotoStrip extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      .strip {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 6px;
      }
      .small-photo {
        padding: 0;
        border: 1px solid var(--line);
        border-radius: var(--corner);
        background: var(--hair);
        aspect-ratio: 4 / 3;
        overflow: hidden;
        cursor: zoom-in;
      }
      .small-photo img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      dialog {
        padding: 12px;
        border: 1px solid var(--line);
        border-radius: var(--corner);
        background: var(--paper);
        color: var(--text);
      }
      dialog::backdrop {
        background: #000000b3;
      }
      dialog img {
        display: block;
        max-width: min(1000px, 86vw);
        max-height: 78vh;
        min-width: min(320px, 80vw);
        object-fit: contain;
      }
    `,
  ]

  @property({ attribute: false }) photos: readonly Photo[] = []
  @state() private urls: ReadonlyMap<string, string> = new Map()
  @state() private large: Photo | null = null
  @query('dialog') declare private dialog: HTMLDialogElement

  protected override begin() {
    return [() => this.urls.forEach((url) => URL.revokeObjectURL(url))]
  }

  override willUpdate(): void {
    const missing = this.photos.filter(({ id }) => !this.urls.has(id))
    this.urls = new Map([...this.urls, ...missing.map(({ id }) => [id, ''] as const)])
    missing.forEach(({ id }) => void this.load(id))
  }

  private async load(id: string): Promise<void> {
    const url = URL.createObjectURL(blobOf(await this.desk.client.read('files.get', { id })))
    this.urls = new Map([...this.urls, [id, url]])
  }

  private async show(photo: Photo): Promise<void> {
    this.large = photo
    await this.updateComplete
    this.dialog.showModal()
  }

  private image({ id, name }: Photo) {
    const url = this.urls.get(id)
    return url ? html`<img src=${url} alt=${name} />` : nothing
  }

  override render() {
    const words = say(this)
    const { large } = this
    return html`<div class="strip">
        ${this.photos.map(
          (photo) =>
            html`<button
              class="small-photo"
              aria-label=${words.photoOpen(photo.name)}
              @click=${() => void this.show(photo)}
            >
              ${this.image(photo)}
            </button>`,
        )}
      </div>
      <dialog aria-label=${large?.name ?? words.photos}>
        <div class="row">
          <strong>${large?.name}</strong><span class="grow"></span>
          <button class="button" @click=${() => this.dialog.close()}>${words.close}</button>
        </div>
        ${large ? this.image(large) : nothing}
      </dialog>`
  }
}
