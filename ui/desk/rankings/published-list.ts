import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { PublishedVersion } from '../../../core/ranking/contract.ts'
import type { FileContent } from '../../kit/contract.ts'
import { icon } from '../../kit/icon.ts'
import { saveFile } from '../../kit/save-file.ts'
import { Asked, careStyle, DeskPart, trouble } from '../parts/care.ts'
import { dataTable, type Column } from '../parts/data-table.ts'
import { dayIn } from './figures.ts'
import { say } from './words.ts'

type Row = PublishedVersion & { readonly name: string }

/** All that was published of a call, the newest first, each with its file. */
@customElement('dime-published-list')
export class PublishedList extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare versions: readonly PublishedVersion[]
  private readonly asked = new Asked<FileContent>(this)

  private async save(ranking: string): Promise<void> {
    if (this.asked.isBusy) return
    const file = await this.asked.ask(this.desk.client.read('rankings.file', { ranking }))
    if (file) saveFile(file)
  }

  private columns(): Column<Row>[] {
    const words = say(this)
    const { publishedColumn: heads } = words
    return [
      { label: heads.name, cell: ({ name }) => html`<strong>${name}</strong>` },
      { label: heads.days, cell: (row) => this.days(row) },
      { label: heads.of, isNumber: true, cell: ({ of }) => of },
      { label: heads.seed, cell: ({ seed }) => seed },
      { label: heads.who, cell: (row) => this.who(row) },
      { label: heads.file, cell: (row) => this.file(row) },
    ]
  }

  private days({ from, until, appealUntil }: Row) {
    const words = say(this)
    const on = (day: string) => dayIn(this, day)
    if (!until || !appealUntil) return words.since(on(from))
    return html`${words.shownDays(on(from), on(until))}<br />
      <span class="quiet small">${words.appeals(on(appealUntil))}</span>`
  }

  private who({ publishedBy, publishedAt, reason }: Row) {
    return html`${say(this).by(publishedBy, dayIn(this, publishedAt))}<br />
      <span class="quiet small">${reason}</span>`
  }

  private file({ id, name }: Row) {
    const words = say(this)
    return html`<button
      class="button plain"
      type="button"
      aria-label=${words.downloadOf(name)}
      @click=${() => void this.save(id)}
    >
      ${icon('download')} ${words.download}
    </button>`
  }

  override render() {
    const words = say(this)
    const { versions, asked } = this
    if (versions.length === 0) return html`<p class="empty">${words.publishedNone}</p>`
    const rows = versions.map((one) => ({ ...one, name: words.newest(one.kindLabel, one.version) }))
    const table = { caption: words.published, columns: this.columns(), rows }
    return html`${asked.problem ? trouble(this, asked.problem) : nothing} ${dataTable(this, table)}`
  }
}
