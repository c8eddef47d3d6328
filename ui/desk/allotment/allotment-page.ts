import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { AllotmentRule, AllotmentView } from '../../../core/assignment/contract.ts'
import type { ServiceView } from '../../kit/contract.ts'
import {
  Asked,
  careStyle,
  DeskPart,
  Overtaken,
  refreshOn,
  shown,
  type Clash,
} from '../parts/care.ts'
import { draftOf, isSame, moved, withRule, type AllotmentDraft } from './allotment-draft.ts'
import { allotmentClash, allotmentForm, allotmentStyle, Directory } from './allotment-parts.ts'
import { askableOf } from './askable.ts'
import type { Known } from './rule-in-words.ts'
import { say } from './words.ts'

const fromOutside = ['staff']

/** How the new tickets of one office and service are shared out: rules by answers, then turns or load, and among whom. */
@customElement('dime-allotment-page')
export class AllotmentPage extends DeskPart {
  static override styles = [careStyle, allotmentStyle]

  @property() declare office: string
  @property() declare service: string | null
  @state() private draft: AllotmentDraft | null = null
  @state() private editing: number | 'new' | null = null
  @state() private news = ''
  private readonly view = new Asked<AllotmentView>(this)
  private readonly form = new Asked<ServiceView>(this)
  private readonly saved = new Asked<AllotmentView>(this)
  private readonly overtaken = new Overtaken<AllotmentView>(this)
  private readonly directory = new Directory(this)

  protected override begin() {
    const { client } = this.desk
    this.directory.load(client)
    void this.load()
    if (this.service) void this.form.ask(client.read('services.read', { id: this.service }))
    // What is being changed goes on with what was seen.
    return [refreshOn(this.desk, fromOutside, () => this.isChanged || void this.load())]
  }

  private read(): Promise<AllotmentView> {
    const { office, service } = this
    return this.desk.client.read('assignments.read', { office, ...(service && { service }) })
  }

  private async load(): Promise<void> {
    const view = await this.view.ask(this.read())
    if (view) this.draft = draftOf(view)
  }

  private get isChanged(): boolean {
    const { value } = this.view
    return value !== null && this.draft !== null && !isSame(this.draft, value)
  }

  private get known(): Known {
    const words = say(this)
    return {
      askable: this.form.value ? askableOf(this.form.value, words) : [],
      candidates: this.view.value?.candidates ?? [],
      roleName: (id) => this.directory.names.roleName(id),
    }
  }

  private change(patch: Partial<AllotmentDraft>): void {
    if (this.draft) this.draft = { ...this.draft, ...patch }
  }

  private step(at: number, by: -1 | 1): void {
    if (!this.draft) return
    this.change({ rules: moved(this.draft.rules, at, by) })
    this.news = say(this).moved(at + by + 1)
    this.lead(`#rule-${at + by} .${by < 0 ? 'up' : 'down'}`)
  }

  private drop(at: number): void {
    const { draft } = this
    if (!draft) return
    this.change({ rules: draft.rules.toSpliced(at, 1) })
    this.desk.told.tell({ text: say(this).removed(at + 1), undo: () => (this.draft = draft) })
    this.lead('#rules')
  }

  private put(rule: AllotmentRule): void {
    const { editing, draft } = this
    const at = typeof editing === 'number' ? editing : null
    if (draft) this.change({ rules: withRule(draft.rules, rule, at) })
    this.editing = null
  }

  private write(draft: AllotmentDraft, version: number): Promise<AllotmentView> {
    const { office, service } = this
    return this.desk.client.write('assignments.save', { office, service, ...draft, version })
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault()
    const { draft } = this
    const before = this.view.value
    if (!draft || !before) return
    const { version } = this.overtaken.theirs ?? before
    const view = await this.saved.ask(this.write(draft, version))
    if (!view) {
      const isOvertaken = await this.overtaken.look(this.saved.problem, () => this.read())
      return isOvertaken ? this.lead('.clash') : undefined
    }
    this.adopt(view)
    const undo = () => void this.takeBack(draftOf(before), view.version)
    this.desk.told.tell({ text: say(this).saved, undo })
  }

  private adopt(view: AllotmentView): void {
    this.overtaken.settle()
    this.saved.keep(null)
    this.view.keep(view)
    this.draft = draftOf(view)
  }

  private async takeBack(before: AllotmentDraft, version: number): Promise<void> {
    const words = say(this)
    const view = await this.write(before, version).catch(() => null)
    if (view) this.adopt(view)
    this.desk.told.tell({ text: view ? words.takenBack : words.notTakenBack })
  }

  private get clash(): Clash | null {
    const { draft, overtaken } = this
    const { theirs, by } = overtaken
    if (!theirs || !draft) return null
    const differences = allotmentClash(this, { theirs, mine: draft, known: this.known })
    return { by, differences, take: () => this.adopt(theirs) }
  }

  private over() {
    const { editing, draft, desk, known, directory } = this
    if (editing === null) return nothing
    return html`<dime-allotment-rule
      .desk=${desk}
      .known=${known}
      .roles=${directory.names.roles}
      .rule=${typeof editing === 'number' ? (draft?.rules[editing] ?? null) : null}
      @dime-rule=${({ detail }: CustomEvent<AllotmentRule>) => this.put(detail)}
      @dime-close=${() => (this.editing = null)}
    ></dime-allotment-rule>`
  }

  private questions(view: AllotmentView) {
    const { draft, known, saved, clash, isChanged, news, service } = this
    if (!draft) return nothing
    return html`<form class="fields" @submit=${this.save}>
        ${allotmentForm(this, {
          ...{ desk: this.desk, view, draft, known, saved, clash, isChanged, news },
          isOfService: service !== null,
          edit: (at) => (this.editing = at),
          step: (at, by) => this.step(at, by),
          drop: (at) => this.drop(at),
          turn: (otherwise) => this.change({ otherwise }),
        })}
      </form>
      ${this.over()}`
  }

  override render() {
    const draw = (view: AllotmentView) => this.questions(view)
    return shown(this, this.view, { draw, retry: () => void this.load(), lines: 10 })
  }
}
