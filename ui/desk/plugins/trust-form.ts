import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { PublisherView } from '../../../core/plugin/rollout/contract.ts'
import { Asked, careStyle, DeskPart } from '../parts/care.ts'
import { answersOf, faultOf, formEnd, line, tick } from '../parts/form.ts'
import { fingerprintOf, keyIn } from './fingerprint.ts'
import { say } from './publisher-words.ts'

type Field = 'name' | 'key' | 'compared'

/**
 * Believes a publisher's packages from now on, once the fingerprint of the key was compared with the publisher.
 * @fires dime-trusted - with all publishers
 * @fires dime-close - when nobody is to be trusted
 */
@customElement('dime-trust-form')
export class TrustForm extends DeskPart {
  static override styles = careStyle

  @state() private print = ''
  @state() private faults: readonly Field[] = []
  private readonly asked = new Asked<readonly PublisherView[]>(this)

  private async look({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement) || target.id !== 'key') return
    const key = keyIn(target.value.trim())
    this.print = key ? await fingerprintOf(key) : ''
  }

  private async send(event: Event): Promise<void> {
    const answers = answersOf(event)
    const [name, key] = [answers.text('name'), answers.text('key')]
    const odd: Record<Field, boolean> = {
      name: name.length < 2,
      key: keyIn(key) === null,
      compared: !answers.has('compared'),
    }
    this.faults = (['name', 'key', 'compared'] as const).filter((field) => odd[field])
    if (this.faults.length > 0) return this.lead('[aria-invalid], #compared-fault')
    const all = await this.asked.ask(this.desk.client.write('publishers.trust', { name, key }))
    if (!all) return this.lead('[aria-invalid], .notice')
    this.desk.told.tell({ text: say(this).trusted(name) })
    this.tell('dime-trusted', all)
  }

  private fault(field: Field, words: string): string | null {
    return this.faults.includes(field) ? words : faultOf(this.asked, field)
  }

  private compare() {
    const words = say(this)
    const { print } = this
    if (!print) return nothing
    return html`<div>
      <strong>${words.fingerprint}</strong>
      <p class="code print">${print}</p>
      <p class="hint">${words.fingerprintHint}</p>
      ${tick({ id: 'compared', label: words.compared, isOn: false })}
      ${
        this.faults.includes('compared')
          ? html`<div class="fault" id="compared-fault" tabindex="-1">${words.comparedNeeded}</div>`
          : nothing
      }
    </div>`
  }

  override render() {
    const words = say(this)
    const cancel = () => this.tell('dime-close')
    const name = { id: 'name', label: words.name, most: 120, isFirst: true }
    const key = { id: 'key', label: words.key, hint: words.keyHint, most: 60 }
    return html`<dime-dialog .heading=${words.trust} @dime-close=${cancel}>
      <form class="fields" novalidate @submit=${this.send} @input=${this.look}>
        ${line(this, { ...name, fault: this.fault('name', words.nameNeeded) })}
        ${line(this, { ...key, fault: this.fault('key', words.keyOdd) })} ${this.compare()}
        ${formEnd(this, { asked: this.asked, verb: words.verb, cancel })}
      </form>
    </dime-dialog>`
  }
}
