import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RoleView, RuleChoices } from '../../../core/access/contract.ts'
import { Asked, DeskPart, shown } from '../parts/care.ts'
import { answersOf, formEnd, line } from '../parts/form.ts'
import { roleId } from './role-id.ts'
import { roleStyle } from './role-style.ts'
import { roleReading, ruleGroups } from './rule-groups.ts'
import { askedOf, setOf, type RuleSet } from './rule-set.ts'
import { say } from './words.ts'

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
  @state() private set: RuleSet = new Map()
  @state() private fields: ReadonlyMap<string, readonly string[]> = new Map()
  @state() private name = ''
  @state() private isChecked = false
  private readonly choices = new Asked<RuleChoices>(this)
  private readonly asked = new Asked<RoleView>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    const { view: role, isCopy } = this
    const called = role?.words?.it ?? role?.name ?? ''
    this.name = isCopy ? say(this).copyOf(called) : called
    const choices = await this.choices.ask(this.desk.client.read('access.choices', {}))
    if (choices) this.set = setOf(choices, role)
  }

  private async save(event: Event): Promise<void> {
    const answers = answersOf(event)
    const words = say(this)
    const { view: role, isCopy, set, fields } = this
    this.isChecked = true
    if (!this.name.trim()) return this.lead('#name')
    if (set.size === 0) return this.lead('.group input')
    const en = answers.text('en')
    const isNew = !role || isCopy
    const saved = await this.asked.ask(
      this.desk.client.write('access.save-role', {
        id: isNew ? roleId(this.name, this.taken) : role.id,
        name: { it: this.name.trim(), ...(en && { en }) },
        rules: askedOf(this.choices.value ?? [], { set, fields }),
        ...(!isNew && { version: role.version }),
      }),
    )
    if (!saved) return
    const held = saved.holders > 0 ? ` ${words.savedHolders(saved.holders)}` : ''
    this.desk.told.tell({ text: words.saved(saved.name) + held })
    this.tell('dime-saved', saved.id)
  }

  private form(choices: RuleChoices) {
    const words = say(this)
    const { set, fields, isChecked, asked, name, isCopy, view: role } = this
    const en = isCopy ? '' : (role?.words?.en ?? '')
    const type = ({ target }: Event) =>
      target instanceof HTMLInputElement && target.id === 'name' && (this.name = target.value)
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
          change: (changed) => (this.set = changed),
          narrow: (key, names) => (this.fields = new Map(this.fields).set(key, names)),
        })}
        ${formEnd(this, { asked, verb: words.save, cancel: () => this.tell('dime-close') })}
      </div>
      ${roleReading(this, choices, set)}
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
