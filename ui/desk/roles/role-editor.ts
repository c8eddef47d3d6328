import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RoleView, RuleChoices } from '../../../core/access/contract.ts'
import { Asked, DeskPart, Overtaken, shown, type Clash } from '../parts/care.ts'
import { answersOf, formEnd, line } from '../parts/form.ts'
import { roleClash, type WrittenRole } from './role-clash.ts'
import { roleStyle } from './role-style.ts'
import { roleReading, ruleGroups } from './rule-groups.ts'
import { fieldsOf, roleAsked, setOf } from './rule-set.ts'
import { say } from './words.ts'

const blank: WrittenRole = { name: '', en: '', set: new Map(), fields: new Map() }

/**
 * Writes a role of the organisation's own, in sentences to tick.
 * @fires dime-saved - with the id of the role
 * @fires dime-close - when nothing should be kept
 */
@customElement('dime-role-editor')
export class RoleEditor extends DeskPart {
  static override styles = roleStyle

  /** The role to change or to copy; none begins a new one. */
  @property({ attribute: false }) view: RoleView | null = null
  @property({ type: Boolean }) isCopy = false
  @property({ attribute: false }) taken: readonly string[] = []
  @state() private written = blank
  @state() private isChecked = false
  private seen: RoleView | null = null
  private readonly choices = new Asked<RuleChoices>(this)
  private readonly asked = new Asked<RoleView>(this)
  private readonly overtaken = new Overtaken<RoleView>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    this.seen = this.view
    const choices = await this.choices.ask(this.desk.client.read('access.choices', {}))
    if (choices) this.take(choices, this.view)
    this.lead('#name')
  }

  private take(choices: RuleChoices, role: RoleView | null): void {
    const called = role?.words?.it ?? role?.name ?? ''
    this.written = {
      name: this.isCopy ? say(this).copyOf(called) : called,
      en: this.isCopy ? '' : (role?.words?.en ?? ''),
      set: setOf(choices, role),
      fields: fieldsOf(role),
    }
  }

  private write(patch: Partial<WrittenRole>): void {
    this.written = { ...this.written, ...patch }
  }

  private async save(event: Event): Promise<void> {
    answersOf(event)
    const { client, told } = this.desk
    const { written, taken, isCopy } = this
    this.isChecked = true
    if (!written.name.trim()) return this.lead('#name')
    if (written.set.size === 0) return this.lead('summary')
    const role = isCopy ? null : (this.overtaken.theirs ?? this.seen)
    const asked = roleAsked(this.choices.value ?? [], written, { role, taken })
    const saved = await this.asked.ask(client.write('access.save-role', asked))
    if (!saved) return this.stand(asked.id)
    const words = say(this)
    const held = saved.holders > 0 ? ` ${words.savedHolders(saved.holders)}` : ''
    told.tell({ text: words.saved(saved.name) + held })
    this.tell('dime-saved', saved.id)
  }

  private async stand(id: string): Promise<void> {
    const read = async () =>
      (await this.desk.client.read('access.roles', {})).find((role) => role.id === id) ?? null
    const isOvertaken = await this.overtaken.look(this.asked.problem, read)
    this.lead(isOvertaken ? '.clash' : '.notice')
  }

  private clash(choices: RuleChoices): Clash | null {
    const { theirs, by } = this.overtaken
    if (!theirs) return null
    const take = () => {
      this.seen = theirs
      this.take(choices, theirs)
      this.overtaken.settle()
      this.asked.keep(null)
      this.lead('#name')
    }
    return { by, differences: roleClash(this, { theirs, mine: this.written, choices }), take }
  }

  private form(choices: RuleChoices) {
    const words = say(this)
    const { written, isChecked, asked } = this
    const { name, en, set, fields } = written
    const type = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return
      if (target.id === 'name' || target.id === 'en') this.write({ [target.id]: target.value })
    }
    return html`<form class="fields editor" novalidate @submit=${this.save} @input=${type}>
      <div class="stack">
        <div class="pairs">
          ${line(this, {
            ...{ id: 'name', label: words.name, value: name, isFirst: true, most: 60 },
            fault: isChecked && !name.trim() ? words.nameNeeded : null,
          })}
          ${line(this, { id: 'en', label: words.nameEn, isOptional: true, value: en, most: 60 })}
        </div>
        ${ruleGroups(this, {
          ...{ choices, set, fields, fault: isChecked && set.size === 0 ? words.rulesNone : null },
          change: (changed) => this.write({ set: changed }),
          narrow: (key, names) => this.write({ fields: new Map(fields).set(key, names) }),
        })}
        ${formEnd(this, { asked, verb: words.save, clash: this.clash(choices), cancel: () => this.tell('dime-close') })}
      </div>
      ${roleReading(this, { choices, set, fields })}
    </form>`
  }

  override render() {
    const words = say(this)
    const { view: role, isCopy } = this
    const title = role && !isCopy ? words.editTitle(role.name) : words.create
    const retry = () => void this.load()
    return html`<div class="scroll">
      <div class="head"><h1>${title}</h1></div>
      ${shown(this, this.choices, { draw: (choices) => this.form(choices), retry, lines: 10 })}
    </div>`
  }
}
