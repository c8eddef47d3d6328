import { html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { words } from '../kit/words.ts'
import { developingStyles } from './developing-style.ts'

/** What became of a saved plugin, as the kernel's developer's mode tells it. */
type Broken = { plugin: string; words: string; file?: string; line?: number }

const say = words({
  it: {
    title: (plugin: string) => `«${plugin}» non si carica`,
    still: 'Continua a servire la versione di prima. Salva di nuovo per riprovare.',
  },
  en: {
    title: (plugin: string) => `“${plugin}” does not load`,
    still: 'The version before goes on serving. Save again to try again.',
  },
})

/**
 * Shows over any page what is wrong with a plugin that was saved, and loads the page anew once it serves.
 * Only a kernel in the developer's mode sends it.
 */
@customElement('dime-developing')
export class Developing extends LitElement {
  static override styles = developingStyles

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
    this.broken = [...this.broken.filter(({ plugin }) => plugin !== told.plugin), told]
  }

  override render() {
    const { title, still } = say(this)
    return this.broken.map(
      ({ plugin, words: message, file, line }) =>
        html`<section role="alert">
          <h2>${title(plugin)}</h2>
          ${file ? html`<p class="place">plugins/${file}:${line}</p>` : ''}
          <pre>${message}</pre>
          <p>${still}</p>
        </section>`,
    )
  }
}

document.body.append(document.createElement('dime-developing'))
