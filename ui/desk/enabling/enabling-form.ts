import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { EnablingSave, EnablingView } from '../../../core/plugin/enabling/contract.ts'
import { isoDay } from '../../kit/dates.ts'
import { Asked, DeskPart, Overtaken } from '../parts/care.ts'
import { answersOf, faultOf, formEnd, line } from '../parts/form.ts'
import {
  enablingStyle,
  permissionList,
  settingField,
  settingsRead,
  spoken,
} from './enabling-parts.ts'
import { beginningOf, givenSettings, oddNumbers } from './given.ts'
import './switch-off.ts'
import './take-back.ts'
import { say } from './words.ts'

/**
 * Switches an area on in a place and sets it there: what it is allowed, its settings, from when until when.
 * @fires dime-saved - with the area as it is now
 */
@customElement('dime-enabling-form')
export class EnablingForm extends DeskPart {
  static override styles = enablingStyle

  @property({ attribute: false }) declare view: EnablingView
  @state() private over: 'off' | 'back' | null = null
  @state() private odd: ReturnType<typeof oddNumbers> = []
  private readonly asked = new Asked<EnablingView>(this)
  private readonly overtaken = new Overtaken<EnablingView>(this)

  private get place() {
    return { plugin: this.view.plugin, office: this.view.place?.id ?? null }
  }

  private async save(event: Event): Promise<void> {
    const answers = answersOf(event)
    const { view, place } = this
    this.odd = oddNumbers(answers, view.settings)
    if (this.odd.length > 0) return this.lead('[aria-invalid]')
    const { client, told } = this.desk
    const save: EnablingSave = {
      ...place,
      from: beginningOf(answers.text('from')),
      until: beginningOf(answers.text('until')),
      accepts: [...answers.all('accept')],
      settings: givenSettings(answers, view.settings),
      seen: (this.overtaken.theirs ?? view).seen,
    }
    const now = await this.asked.ask(client.write('enabling.save', save))
    if (!now) return this.refused()
    const words = say(this)
    told.tell({ text: (view.state === 'on' ? words.saved : words.turnedOn)(view.name) })
    this.tell('dime-saved', now)
  }

  private async refused(): Promise<void> {
    const { plugin, office } = this.place
    const read = () => this.desk.client.read('enabling.read', { plugin, ...(office && { office }) })
    const isOvertaken = await this.overtaken.look(this.asked.problem, read)
    this.lead(isOvertaken ? '.clash' : '[aria-invalid], .notice')
  }

  private get clash() {
    const { theirs, by } = this.overtaken
    return theirs && { by, differences: [], take: () => this.tell('dime-saved', theirs) }
  }

  private settings() {
    const { settings } = this.view
    if (settings.length === 0) return nothing
    return html`<fieldset>
      <legend><h2>${say(this).settings}</h2></legend>
      <div class="questions">
        ${settings.map((one) => settingField(this, one, this.fault(one)))}
      </div>
    </fieldset>`
  }

  private fault(setting: EnablingView['settings'][number]): string | null {
    const { name, min, max } = setting
    return this.odd.includes(setting)
      ? say(this).numberWanted(spoken(this, min), spoken(this, max))
      : faultOf(this.asked, name)
  }

  private days() {
    const words = say(this)
    const { from, until } = this.view
    const day = (moment: string | null) => (moment ? isoDay(moment) : '')
    const asked = (id: 'from' | 'until', value: string) => ({
      ...{ id, label: words[id], type: 'date' as const, value, isOptional: true },
    })
    return html`<div class="pairs">
      ${line(this, { ...asked('from', day(from)), hint: words.fromHint })}
      ${line(this, { ...asked('until', day(until)), hint: words.untilHint })}
    </div>`
  }

  private also() {
    const words = say(this)
    const { view } = this
    const isOn = view.state === 'on' || view.state === 'coming'
    return html`<div class="row also">
      ${
        isOn
          ? html`<button class="button" type="button" @click=${() => (this.over = 'off')}>
              ${words.turnOff}
            </button>`
          : nothing
      }
      ${
        view.isOwn && view.place
          ? html`<button class="button plain" type="button" @click=${() => (this.over = 'back')}>
              ${words.takeBack}
            </button>`
          : nothing
      }
    </div>`
  }

  private dialog() {
    const { over, view, desk } = this
    const close = () => (this.over = null)
    const done = ({ detail }: CustomEvent<EnablingView>) => {
      this.over = null
      this.tell('dime-saved', detail)
    }
    if (over === 'off')
      return html`<dime-switch-off
        .desk=${desk}
        .view=${view}
        @dime-saved=${done}
        @dime-close=${close}
      ></dime-switch-off>`
    if (over === 'back')
      return html`<dime-take-back
        .desk=${desk}
        .view=${view}
        @dime-saved=${done}
        @dime-close=${close}
      ></dime-take-back>`
    return nothing
  }

  override render() {
    const words = say(this)
    const { view, asked, clash } = this
    if (!view.may.edit)
      return html`<p class="quiet">${words.readOnly}</p>
        ${permissionList(this, view)} ${settingsRead(this, view)}`
    const verb = view.state === 'on' ? words.save : words.turnOn
    return html`<form class="fields narrow" novalidate @submit=${this.save}>
        ${permissionList(this, view)} ${this.settings()} ${this.days()}
        ${formEnd(this, { asked, verb, ...(clash && { clash }) })}
      </form>
      ${this.also()} ${this.dialog()}`
  }
}
