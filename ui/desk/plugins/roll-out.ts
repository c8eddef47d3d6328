import { css, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RolloutPreview, RolloutView } from '../../../core/plugin/rollout/rollout-contract.ts'
import { Asked, DeskPart, shown } from '../parts/care.ts'
import { answersOf, area, faultOf, formEnd } from '../parts/form.ts'
import { previewParts } from './preview-parts.ts'
import { say } from './rollout-words.ts'
import { pluginLink, pluginsStyle } from './room-parts.ts'

const leastReason = 5

/** What will happen if a version is rolled out, and the asking for it; nothing changes before that. */
@customElement('dime-roll-out')
export class RollOut extends DeskPart {
  static override styles = [
    pluginsStyle,
    css`
      .changes {
        gap: 0;
        margin: 14px 0 24px;
      }
      .changes > :is(dt, dd) {
        padding: 9px 0;
        border-top: 1px solid var(--hair);
      }
      .changes > dt {
        padding-inline-end: 24px;
      }
      .changes .plainlist > li {
        padding: 1px 0 3px;
        border: 0;
      }
      .notice {
        max-width: 90ch;
      }
      @media (max-width: 479px) {
        .changes > dt {
          padding-bottom: 0;
        }
        .changes > dd {
          margin: 0;
          padding-top: 0;
          border: 0;
        }
      }
    `,
  ]

  @property() plugin = ''
  @property() version = ''
  @state() private isShort = false
  private readonly read = new Asked<RolloutPreview>(this)
  private readonly asked = new Asked<RolloutView>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    const { plugin: id, version } = this
    await this.read.ask(this.desk.client.read('plugins.preview', { id, version }))
  }

  private async send(event: Event): Promise<void> {
    const reason = answersOf(event).text('reason')
    this.isShort = reason.length < leastReason
    if (this.isShort) return this.lead('[aria-invalid]')
    const { plugin: id, version, desk } = this
    const asking = desk.client.write('plugins.roll-out', { id, version, reason })
    if (!(await this.asked.ask(asking))) return this.lead('[aria-invalid], .notice')
    desk.told.tell({ text: say(this).asked })
    desk.navigator.go({ view: 'plugins', id: `${id}-versions` })
  }

  private form({ kind }: RolloutPreview) {
    const words = say(this)
    const { asked, desk, plugin } = this
    const fault = this.isShort ? words.reasonNeeded : faultOf(asked, 'reason')
    return html`<form class="fields narrow" novalidate @submit=${this.send}>
      ${area(this, { id: 'reason', label: words.reason, hint: words.reasonHint, fault })}
      ${formEnd(this, {
        ...{ asked, verb: words.verbs[kind] },
        cancel: () => desk.navigator.go({ view: 'plugins', id: `${plugin}-versions` }),
      })}
    </form>`
  }

  private draw(preview: RolloutPreview) {
    const words = say(this)
    const { kind, name, to, mayBegin } = preview
    return html`<div class="head"><h1>${words.heading[kind](name, to)}</h1></div>
      ${mayBegin ? html`<p class="intro">${words.first}</p>` : ''} ${previewParts(this, preview)}
      ${mayBegin ? this.form(preview) : ''}`
  }

  override render() {
    return html`<div class="scroll">
      <p class="small">${pluginLink(this.desk, `${this.plugin}-versions`, say(this).back)}</p>
      ${shown(this, this.read, { draw: (preview) => this.draw(preview), retry: () => void this.load(), lines: 12 })}
    </div>`
  }
}
