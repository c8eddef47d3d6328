import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { AuditChain } from '../../../core/audit/contract.ts'
import { careStyle } from '../parts/care-style.ts'
import { tabs, tabsStyle } from '../parts/tabs.ts'
import { trouble } from '../parts/trouble.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import './audit-lines.ts'
import './audit-unusual.ts'
import './chain-line.ts'
import { say } from './words.ts'

const againMs = 15_000

/** The room of the audit: who did what, readings that stand out, and how the chain stands. */
@customElement('dime-audit-room')
export class AuditRoom extends DeskPart {
  static override styles = [
    careStyle,
    tabsStyle,
    css`
      .noted {
        margin: 2px 0 12px;
      }
    `,
  ]

  /** The page that the address names: `unusual`. */
  @property() open: string | null = null
  private readonly chain = new Asked<AuditChain>(this)

  protected override begin() {
    void this.load()
    const timer = setInterval(() => void this.load(), againMs)
    return [() => clearInterval(timer)]
  }

  private async load(): Promise<void> {
    await this.chain.ask(this.desk.client.read('audit.chain', {}))
  }

  override render() {
    const words = say(this)
    const { chain, desk, open } = this
    return html`<div class="scroll">
      <div class="head"><h1>${words.title}</h1></div>
      ${trouble(this, chain.problem)}
      ${chain.value ? html`<dime-chain-line .chain=${chain.value}></dime-chain-line>` : nothing}
      <p class="quiet small noted">${words.noted}</p>
      ${tabs(desk, {
        ...{ view: 'audit', label: words.title, open },
        pages: [
          [null, words.pages.lines],
          ['unusual', words.pages.unusual],
        ],
      })}
      ${
        open === 'unusual'
          ? html`<dime-audit-unusual .desk=${desk}></dime-audit-unusual>`
          : html`<dime-audit-lines .desk=${desk}></dime-audit-lines>`
      }
    </div>`
  }
}
