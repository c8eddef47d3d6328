import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { notice } from '../../kit/notice.ts'
import { progressSteps, progressStepsStyle } from '../../kit/progress-steps.ts'
import { Asked } from '../shell/asked.ts'
import { answersOf } from './answers.ts'
import { careStyle } from './care-style.ts'
import { csvReport, csvReportStyle, type FileReport } from './csv-report.ts'
import { say } from './csv-words.ts'
import { formEnd } from './form-end.ts'

/** Where a file goes: what would come of it, and what comes of it. */
export interface FileSource {
  /** The first line that a file must have. */
  readonly columns: string
  readonly preview: (csv: string) => Promise<FileReport>
  readonly run: (csv: string, digest: string) => Promise<FileReport>
}

/**
 * Takes a file in three steps: choose it, see what would change, confirm.
 * @fires dime-imported - when something was taken
 * @fires dime-back - when the reader is done
 */
@customElement('dime-csv-import')
export class CsvImport extends LitElement {
  static override styles = [careStyle, progressStepsStyle, csvReportStyle]

  @property({ attribute: false }) declare source: FileSource
  @state() private csv = ''
  @state() private isEmpty = false
  @state() private isDone = false
  private readonly preview = new Asked<FileReport>(this)
  private readonly asked = new Asked<FileReport>(this)

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#file')?.focus()
  }

  private async look(event: Event): Promise<void> {
    this.csv = answersOf(event).text('csv')
    this.isEmpty = this.csv.split('\n').length < 2
    if (!this.isEmpty) await this.preview.ask(this.source.preview(this.csv))
    this.lead()
  }

  private async take({ currentTarget }: Event): Promise<void> {
    const file = currentTarget instanceof HTMLInputElement ? currentTarget.files?.[0] : null
    if (file) this.csv = await file.text()
  }

  private async run(digest: string): Promise<void> {
    const report = await this.asked.ask(this.source.run(this.csv, digest))
    if (!report) return
    this.isDone = true
    this.lead()
    this.dispatchEvent(new CustomEvent('dime-imported'))
  }

  private again(): void {
    this.preview.keep(null)
    this.asked.keep(null)
    this.isDone = false
    this.lead()
  }

  private lead(): void {
    void this.focusFirst()
  }

  private async focusFirst(): Promise<void> {
    await this.updateComplete
    const first = this.renderRoot.querySelector('[aria-invalid], .lead, textarea')
    if (first instanceof HTMLElement) first.focus()
  }

  private chooser() {
    const words = say(this)
    return html`<form class="fields" novalidate @submit=${this.look}>
      <div class="field">
        <label for="file">${words.file}</label>
        <input id="file" type="file" accept=".csv,text/csv,text/plain" @change=${this.take} />
      </div>
      <div class="field">
        <label for="csv">${words.or}</label>
        <div class="hint" id="csv-hint">
          ${words.columns('')}<span class="code">${this.source.columns}</span>
        </div>
        <textarea
          class="input code"
          id="csv"
          name="csv"
          rows="8"
          spellcheck="false"
          aria-describedby="csv-hint csv-fault"
          aria-invalid=${this.isEmpty ? 'true' : nothing}
          .value=${this.csv}
        ></textarea>
        <div class="fault" id="csv-fault">${this.isEmpty ? words.empty : nothing}</div>
      </div>
      ${formEnd(this, {
        ...{ asked: this.preview, verb: words.look },
        cancel: () => this.dispatchEvent(new CustomEvent('dime-back')),
      })}
    </form>`
  }

  private check(report: FileReport) {
    const words = say(this)
    const count = report.added.length + report.changed.length
    const run = (event: Event) => [event.preventDefault(), void this.run(report.digest)]
    return html`${csvReport(this, report, false)}
    ${
      count > 0
        ? html`<form class="fields" @submit=${run}>
            ${formEnd(this, { asked: this.asked, verb: words.confirm(count), cancel: () => this.again() })}
          </form>`
        : html`<p>${words.nothing}</p>
            <div><button class="button" @click=${() => this.again()}>${words.other}</button></div>`
    }`
  }

  private done(report: FileReport) {
    const words = say(this)
    const end = () => this.dispatchEvent(new CustomEvent('dime-back'))
    return html`${notice('good', words.done)} ${csvReport(this, report, true)}
      <div class="row">
        <button class="button main" @click=${end}>${words.end}</button>
        <button class="button plain" @click=${() => this.again()}>${words.other}</button>
      </div>`
  }

  override render() {
    const { preview, asked, isDone } = this
    const at = isDone ? 2 : preview.value ? 1 : 0
    const page = [
      this.chooser(),
      preview.value && this.check(preview.value),
      asked.value && this.done(asked.value),
    ]
    return html`${progressSteps(this, { titles: say(this).steps, now: at })}
      <div class="stack steps-body">${page[at]}</div>`
  }
}
