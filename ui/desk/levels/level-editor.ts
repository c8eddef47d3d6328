import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { LevelDraft, LevelPreview, LevelView } from '../../../core/levels/contract.ts'
import { Asked, careStyle, type Clash, DeskPart, Overtaken, trouble } from '../parts/care.ts'
import { answersOf, formEnd, tick } from '../parts/form.ts'
import { levelAnswered, wantingIn, type Chosen, type Wanting } from './level-answers.ts'
import { Offered } from './offered.ts'
import { say } from './words.ts'
import { levelClash, levelForm, levelFormStyle, levelPreview, putBack } from './level-parts.ts'

/**
 * Makes or changes a level; says beforehand what it would do to tickets that are open.
 * @fires dime-saved - when it was kept, or put back
 * @fires dime-close - when nothing should be changed
 */
@customElement('dime-level-editor')
export class LevelEditor extends DeskPart {
  static override styles = [careStyle, levelFormStyle]

  /** The level that is changed; nothing for a new one. */
  @property({ attribute: false }) was: LevelView | null = null
  @property({ attribute: false }) taken: readonly string[] = []
  @property({ type: Boolean }) isForAll = false
  @state() private chosen: Chosen = { service: null, office: null }
  @state() private breach = ''
  @state() private draft: LevelDraft | null = null
  @state() private wanting: readonly (Wanting | 'office')[] = []
  private readonly offered = new Offered(this)
  private readonly overtaken = new Overtaken<LevelView>(this)
  private readonly asked = new Asked<LevelView>(this)
  private readonly preview = new Asked<LevelPreview>(this)

  protected override begin() {
    this.offered.load(this.desk.client)
    this.adopt(this.was)
    return []
  }

  private adopt(was: LevelView | null): void {
    this.was = was
    this.chosen = { service: was?.when.service ?? null, office: was?.when.office ?? null }
    this.breach = was?.onBreach?.of ?? ''
  }

  private async send(event: SubmitEvent): Promise<void> {
    const { chosen, was, taken, isForAll } = this
    const answers = answersOf(event)
    const draft = levelAnswered(answers, { chosen, was, taken })
    const isOffice = isForAll || chosen.office !== null
    this.wanting = [...wantingIn(draft), ...(isOffice ? [] : ['office' as const])]
    if (this.wanting.length > 0) return this.lead('[aria-invalid], .is-wrong input, dime-pick')
    this.draft = draft
    if (event.submitter?.id === 'preview')
      await this.preview.ask(this.desk.client.write('levels.preview', draft))
    else await this.save(draft, answers.has('also-open'))
  }

  private async save(draft: LevelDraft, alsoOpen: boolean): Promise<void> {
    const { client, told } = this.desk
    const version = (this.overtaken.theirs ?? this.was)?.version
    const save = { ...draft, alsoOpen, ...(version !== undefined && { version }) }
    const kept = await this.asked.ask(client.write('levels.save', save))
    if (!kept) return this.refused(draft.id)
    const { was } = this
    const undo = () => void this.takeBack(was, kept)
    told.tell({ text: say(this).saved(kept.name), ...(was && !alsoOpen && { undo }) })
    this.tell('dime-saved')
  }

  private async refused(id: string): Promise<void> {
    const list = () => this.desk.client.read('levels.list', {})
    const read = () => list().then(({ rows }) => rows.find((row) => row.id === id) ?? null)
    const isOvertaken = await this.overtaken.look(this.asked.problem, read)
    this.lead(isOvertaken ? '.clash' : '[aria-invalid]')
  }

  private async takeBack(was: LevelView | null, kept: LevelView): Promise<void> {
    const words = say(this)
    const isBack = was !== null && (await putBack(this.desk.client, was, kept))
    this.desk.told.tell({ text: isBack ? words.takenBack : words.notTakenBack })
    this.tell('dime-saved')
  }

  private get clash(): Clash | null {
    const { draft } = this
    const { theirs, by } = this.overtaken
    if (!theirs || !draft) return null
    const take = () => {
      this.adopt(theirs)
      this.overtaken.settle()
      this.asked.keep(null)
      this.lead('#name')
    }
    return { by, differences: levelClash(this, theirs, draft), take }
  }

  private questions() {
    const { was, wanting, asked, offered, chosen, breach, isForAll } = this
    return levelForm(this, {
      ...{ was, asked, offered, chosen, breach, isForAll },
      wanting: wanting.filter((each) => each !== 'office'),
      officeFault: wanting.includes('office') ? say(this).officeNeeded : null,
      choose: (patch) => (this.chosen = { ...this.chosen, ...patch }),
      turn: (kind) => (this.breach = kind),
    })
  }

  private ending() {
    const words = say(this)
    const { preview, asked, clash, desk } = this
    const label = html`${words.alsoOpen}<br /><span class="quiet small"
        >${words.alsoOpenHint}</span
      >`
    return html`<div>
        <button class="button" id="preview" aria-disabled=${preview.isBusy ? 'true' : nothing}>
          ${words.preview}
        </button>
      </div>
      ${trouble(this, preview.problem)}
      ${preview.value ? levelPreview(this, desk, preview.value) : nothing}
      ${tick({ id: 'also-open', label, isOn: false })}
      ${formEnd(this, { asked, clash, cancel: () => this.tell('dime-close') })}`
  }

  override render() {
    const words = say(this)
    const { was } = this
    const heading = was ? words.editOf(was.name) : words.newTitle
    return html`<dime-dialog .heading=${heading} @dime-close=${() => this.tell('dime-close')}>
      <form class="fields" novalidate @submit=${this.send}>
        ${keyed(was?.version, this.questions())} ${this.ending()}
      </form>
    </dime-dialog>`
  }
}
