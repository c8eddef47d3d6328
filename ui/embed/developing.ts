import { html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../kit/controls.ts'
import { words } from '../kit/words.ts'
import { developingStyles } from './developing-style.ts'

/** What became of a saved plugin, as the kernel's developer's mode tells it. */
type Broken = { plugin: string; words: string; file?: string; line?: number }

const say = words({
  it: {
    title: (plugin: string) => `«${plugin}» non si carica`,
    still: 'Continua a servire la versione di prima. Salva di nuovo per riprovare.',
    hide: 'Nascondi',
    hideOf: (plugin: string) => `Nascondi l’errore di «${plugin}»`,
  },
  en: {
    title: (plugin: string) => `“${plugin}” does not load`,
    still: 'The version before goes on serving. Save again to try again.',
    hide: 'Hide',
    hideOf: (plugin: string) => `Hide the error of “${plugin}”`,
  },
})

/**
 * Shows over any page what is wrong with a plugin that was saved, until that is hidden, and loads the page anew once
 * it serves.
 * Only a kernel in the developer's mode sends it.
 */
@customElement('dime-developing')
export class Developing extends LitElement {
  static override styles = [controls, developingStyles]

  @state() private broken: readonly Broken[] = []
  private source: EventSource | undefined

  override connectedCallback() {
    super.connectedCallback()
    const source = new EventSource(new URL('/developing', import.meta.url))
    source.addEventListener('plugin.broken', ({ data }) => this.show(JSON.parse(data)))
    source.addEventListener('plugin.reloaded', () => location.reload())
    // A kernel that came back tells again what is broken.
    source.addEventListener('open', () => (this.broken = []))
    this.source = source
  }

  override disconnectedCallback() {
    this.source?.close()
    super.disconnectedCallback()
  }

  private show(told: Broken) {
    this.hide(told.plugin)
    this.broken = [...this.broken, told]
  }

  private hide(gone: string) {
    this.broken = this.broken.filter(({ plugin }) => plugin !== gone)
  }

  override render() {
    const { title, still, hide, hideOf } = say(this)
    return this.broken.map(
      ({ plugin, words: message, file, line }) =>
        html`<section role="alert">
          <h2>${title(plugin)}</h2>
          ${file ? html`<p class="place">plugins/${file}:${line}</p>` : ''}
          <pre tabindex="0">${message}</pre>
          <p>${still}</p>
          <button class="button" aria-label=${hideOf(plugin)} @click=${() => this.hide(plugin)}>
            ${hide}
          </button>
        </section>`,
    )
  }
}

document.body.append(document.createElement('dime-developing'))
