import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { sizeWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { careStyle } from '../parts/care-style.ts'
import { say } from './words.ts'

const names: Readonly<Record<string, string>> = {
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'image/webp': 'WebP',
}

/**
 * A logo to choose, see and take away; it is read here and travels with the form.
 * @fires dime-logo - with the picture as a data address, or null
 */
@customElement('dime-logo-field')
export class LogoField extends LitElement {
  static override styles = [
    careStyle,
    css`
      .logo {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 14px;
      }
      img {
        max-width: 160px;
        max-height: 48px;
        padding: 4px;
        border: 1px solid var(--line);
        border-radius: var(--corner);
        background: #ffffff;
      }
      .label {
        margin-bottom: 4px;
        font-size: 0.933em;
        font-weight: 600;
        color: var(--ink);
      }
      .choose {
        margin: 0;
        font-size: 0.933em;
        color: var(--blue);
      }
      .choose:has(:focus-visible) {
        outline: 3px solid var(--focus);
        outline-offset: 2px;
      }
    `,
  ]

  @property() logo: string | null = null
  @property() label = ''
  @property({ type: Boolean }) isOptional = false
  /** The kinds that are taken, and how many bytes at most. */
  @property({ attribute: false }) kinds: readonly string[] = Object.keys(names)
  @property({ type: Number }) most = 200_000
  @state() private isOdd = false

  /** Moves the focus to the choice of a picture. */
  override focus(): void {
    this.renderRoot.querySelector('input')?.focus()
  }

  private async take({ currentTarget }: Event): Promise<void> {
    if (!(currentTarget instanceof HTMLInputElement)) return
    const file = currentTarget.files?.[0]
    if (!file) return
    this.isOdd = !this.kinds.includes(file.type) || file.size > this.most
    if (this.isOdd) currentTarget.value = ''
    else this.tell(await addressOf(file))
  }

  private tell(logo: string | null): void {
    this.logo = logo
    this.dispatchEvent(new CustomEvent('dime-logo', { detail: logo }))
  }

  private drop(): void {
    this.renderRoot.querySelectorAll('input').forEach((input) => (input.value = ''))
    this.tell(null)
    this.focus()
  }

  override render() {
    const words = say(this)
    const { logo, label, kinds, isOdd, most } = this
    const told = kinds.map((kind) => names[kind] ?? kind).join(', ')
    const size = sizeWords(most, languageOf(this))
    return html`<div class="field">
      <div class="label">${label}</div>
      <div class="hint" id="hint">${words.logoHint(told, size)}</div>
      <div class="logo">
        ${logo ? html`<img src=${logo} alt="" />` : nothing}
        <label class="button choose">
          ${words.logoChoose}
          <input
            id="logo"
            class="sr"
            type="file"
            accept=${kinds.join(',')}
            aria-label="${label}: ${words.logoChoose}"
            aria-describedby="hint fault"
            aria-invalid=${isOdd ? 'true' : nothing}
            @change=${this.take}
          />
        </label>
        ${
          logo
            ? html`<button class="button" type="button" @click=${this.drop}>
                ${words.logoDrop}
              </button>`
            : nothing
        }
      </div>
      <div class="fault" id="fault" role="alert">
        ${isOdd ? words.logoOdd(told, size) : nothing}
      </div>
    </div>`
  }
}

async function addressOf(file: File): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  const reader = new FileReader()
  reader.addEventListener(
    'load',
    () => resolve(typeof reader.result === 'string' ? reader.result : ''),
    { once: true },
  )
  reader.readAsDataURL(file)
  return promise
}
