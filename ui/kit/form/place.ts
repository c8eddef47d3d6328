import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../controls.ts'
import { describedBy, field, fieldStyle, type Question } from '../field.ts'
import { icon } from '../icon.ts'
import { tokens } from '../tokens.ts'
import { words } from '../words.ts'
import type { PlaceAnswer } from './answers.ts'
import { choices, choicesStyle, type Choice } from './choices.ts'
import { valueOf } from './line.ts'

const say = words({
  it: {
    area: 'In quale zona',
    here: 'Usa la mia posizione',
    finding: 'Cerco la posizione…',
    found: 'Posizione aggiunta: chi interviene vede il punto esatto.',
    forget: 'Togli la posizione',
    refused: 'Il dispositivo non ci dà la posizione: basta l’indirizzo.',
  },
  en: {
    area: 'In which area',
    here: 'Use my position',
    finding: 'Looking for your position…',
    found: 'Position added: whoever comes sees the exact spot.',
    forget: 'Remove the position',
    refused: 'Your device gives us no position: the address is enough.',
  },
})

const nowhere: PlaceAnswer = { address: '', area: '' }

/**
 * A spot in the city: address, area and, if the person wants, the position of the device.
 * @fires dime-value - `detail` is the PlaceAnswer, or null when all of it was emptied
 */
@customElement('dime-place')
export class DimePlace extends LitElement {
  static override styles = [
    tokens,
    controls,
    fieldStyle,
    choicesStyle,
    css`
      .here {
        margin: -8px 0 24px;
      }
    `,
  ]

  @property({ attribute: false }) question: Question = { id: 'place', label: '' }
  @property({ attribute: false }) areas: readonly Choice[] = []
  @property({ attribute: false }) value: PlaceAnswer | null = null
  /** Somebody else writes: the position of this device is not the person's. */
  @property({ type: Boolean }) isOnBehalf = false
  @state() private search: 'idle' | 'finding' | 'refused' = 'idle'

  /** Leads into the part that is missing. */
  override focus(): void {
    const isAreaMissing = this.value?.address.trim() && !this.value.area
    const part = this.renderRoot.querySelector(isAreaMissing ? '#area' : '#address')
    if (part instanceof HTMLElement) part.focus()
  }

  override render() {
    const { address, area } = this.value ?? nowhere
    const { fault } = this.question
    const faults = { address: address.trim() ? null : fault, area: address.trim() ? fault : null }
    const line = { ...this.question, id: 'address', fault: faults.address ?? null }
    const zone = { id: 'area', label: say(this).area, fault: faults.area ?? null }
    return html`
      ${field(
        this,
        line,
        html`<input
          class="input"
          id="address"
          autocomplete=${this.isOnBehalf ? 'off' : 'street-address'}
          maxlength="200"
          .value=${address}
          aria-invalid=${line.fault ? 'true' : nothing}
          aria-describedby=${describedBy(line)}
          @input=${(event: Event) => this.change({ address: valueOf(event) })}
        />`,
      )}
      ${this.isOnBehalf ? nothing : html`<div class="here" role="status">${this.position()}</div>`}
      ${choices(this, { question: zone, options: this.areas, chosen: area || null }, (chosen) =>
        this.change({ area: chosen }),
      )}
    `
  }

  private position() {
    const spoken = say(this)
    if (this.value?.lat !== undefined) {
      return html`<span class="row small"
        >${icon('check')} ${spoken.found}
        <button type="button" class="button plain" @click=${this.forget}>${spoken.forget}</button>
      </span>`
    }
    if (this.search === 'finding') return html`<span class="quiet">${spoken.finding}</span>`
    return html`<button type="button" class="button" @click=${this.find}>
        ${icon('pin')} ${spoken.here}
      </button>
      ${this.search === 'refused' ? html`<p class="small quiet">${spoken.refused}</p>` : nothing}`
  }

  private readonly find = () => {
    this.search = 'finding'
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        this.search = 'idle'
        this.change({ lat: latitude, lon: longitude })
      },
      () => (this.search = 'refused'),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    )
  }

  private readonly forget = () => {
    const { address, area } = this.value ?? nowhere
    this.tell({ address, area })
  }

  private change(part: Partial<PlaceAnswer>): void {
    this.tell({ ...nowhere, ...this.value, ...part })
  }

  private tell(place: PlaceAnswer): void {
    const isEmpty = !place.address && !place.area && place.lat === undefined
    this.dispatchEvent(new CustomEvent('dime-value', { detail: isEmpty ? null : place }))
  }
}
