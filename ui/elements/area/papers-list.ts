import { LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Client } from '../../kit/client.ts'
import type { DocumentRef, TicketRow } from '../../kit/contract.ts'
import { problemOf, type Problem } from '../../kit/problem.ts'
import { ticketStyles } from '../ticket/style.ts'
import { papersView } from './papers-view.ts'
import { papersOf, savePaper } from './papers.ts'

/** All papers a person was ever given, to download again. */
@customElement('dime-papers')
export class DimePapers extends LitElement {
  static override styles = ticketStyles

  @property({ attribute: false }) client: Client | null = null
  @property({ attribute: false }) rows: readonly TicketRow[] = []
  @state() private papers: readonly DocumentRef[] | null = null
  @state() private problem: Problem | null = null

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('rows') && this.client) void this.load(this.client)
  }

  override render() {
    const { papers, problem } = this
    return papersView(this, { papers, problem }, (paper) => void this.save(paper))
  }

  private async load(client: Client): Promise<void> {
    await this.attempt(async () => {
      this.papers = await papersOf(client, this.rows)
    })
  }

  private async save(paper: DocumentRef): Promise<void> {
    await this.attempt(async () => {
      if (this.client) await savePaper(this.client, paper)
    })
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.problem = null
    try {
      await work()
    } catch (cause) {
      this.problem = problemOf(cause)
    }
  }
}
