import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { MandateView, ServiceCard } from '../../kit/contract.ts'
import { isoDay } from '../../kit/dates.ts'
import { fieldGroup } from '../../kit/field.ts'
import { Asked, careStyle, DeskPart } from '../parts/care.ts'
import { answersOf, faultOf, formEnd, line, select, tick } from '../parts/form.ts'
import { oneOf } from '../parts/one-of.ts'
import './evidence-field.ts'
import { mandatesWords } from './mandates-words.ts'
import { archetypes, kindsOf, recordingOf } from './recording.ts'

/**
 * Writes down a mandate from a paper: who acts, for whom, why, for what and until when.
 * @fires dime-recorded - when it is written down
 * @fires dime-cancel - when it should not be
 */
@customElement('dime-mandate-record')
export class MandateRecord extends DeskPart {
  static override styles = careStyle

  @property() person = ''
  @property() name = ''
  @state() private isGrantee = false
  @state() private isCompany = false
  @state() private isSome = false
  @state() private evidence: string | null = null
  @state() private isMissing = false
  private readonly asked = new Asked<MandateView>(this)
  private readonly offered = new Asked<readonly ServiceCard[]>(this)

  protected override begin() {
    void this.offered.ask(this.desk.client.read('services.list', {}))
    return []
  }

  private async record(event: Event): Promise<void> {
    const answers = answersOf(event)
    this.isMissing = !this.evidence
    if (!this.evidence) return this.lead('dime-evidence-field')
    const { person, isGrantee, isCompany, evidence } = this
    const recording = recordingOf(answers, { person, isGrantee, isCompany }, evidence)
    const made = await this.asked.ask(this.desk.client.write('mandates.record', recording))
    if (made) this.tell('dime-recorded')
    else this.lead('[aria-invalid]')
  }

  private fault(...ids: readonly string[]): string | null {
    const sides = this.isGrantee ? ['grantor'] : ['grantee']
    const paths = ids.flatMap((id) => [id, ...sides.map((side) => `${side}.${id}`)])
    return paths.map((path) => faultOf(this.asked, path)).find(Boolean) ?? null
  }

  private text(id: 'fiscalCode' | 'givenName' | 'familyName' | 'company' | 'vatNumber') {
    return line(this, { id, label: mandatesWords(this)[id], fault: this.fault(id) })
  }

  private parties() {
    const words = mandatesWords(this)
    const { name, isGrantee, isCompany } = this
    const who = [
      ['other', words.other(name)],
      ['self', words.self(name)],
    ] as const
    const turn = (value: string) => {
      this.isGrantee = value === 'self'
      this.isCompany &&= this.isGrantee
    }
    const whom = [
      ['person', words.of.person],
      ['company', words.of.company],
    ] as const
    const company = (value: string) => (this.isCompany = value === 'company')
    return html`${oneOf(this, { id: 'side', label: words.side, value: isGrantee ? 'self' : 'other', choices: who, turn })}
      ${isGrantee ? oneOf(this, { id: 'of', label: words.forWhom, value: isCompany ? 'company' : 'person', choices: whom, turn: company }) : nothing}
      <div class="pairs">
        ${isCompany ? [this.text('company'), this.text('vatNumber')] : [this.text('givenName'), this.text('familyName'), this.text('fiscalCode')]}
      </div>`
  }

  private why() {
    const words = mandatesWords(this)
    const kinds = (this.isCompany ? kindsOf.company : kindsOf.person).map(
      (kind) => [kind, words.kinds[kind]] as const,
    )
    const relation = { id: 'relation', label: words.relation, hint: words.relationHint }
    return html`<div class="pairs">
      ${select(this, { id: 'kind', label: words.kind, choices: kinds })}
      ${line(this, { ...relation, isOptional: true, most: 40, fault: this.fault('relation') })}
    </div>`
  }

  private what() {
    const words = mandatesWords(this)
    const scopes = (['all', ...archetypes, 'some'] as const).map(
      (scope) => [scope, words.scopes[scope]] as const,
    )
    const change = ({ target }: Event) =>
      target instanceof HTMLSelectElement && (this.isSome = target.value === 'some')
    const ticks = this.offered.value?.map(({ id, title }) =>
      tick({ id: 'services', value: id, label: title, isOn: false }),
    )
    const services = { id: 'services', label: words.services, fault: this.fault('services') }
    return html`<div @change=${change}>
        ${select(this, { id: 'scope', label: words.scope, choices: scopes })}
      </div>
      ${this.isSome ? fieldGroup(this, services, ticks) : nothing}`
  }

  private days() {
    const words = mandatesWords(this)
    const from = { id: 'from', label: words.from, value: isoDay(new Date()) }
    const to = { id: 'to', label: words.to, hint: words.toHint, isOptional: true }
    return html`<div class="pairs">
      ${line(this, { ...from, type: 'date', fault: this.fault('from') })}
      ${line(this, { ...to, type: 'date', fault: this.fault('to') })}
    </div>`
  }

  override render() {
    const words = mandatesWords(this)
    const { asked, desk } = this
    return html`<form class="fields" novalidate @submit=${this.record}>
      ${this.parties()} ${this.why()} ${this.what()} ${this.days()}
      <dime-evidence-field
        .desk=${desk}
        .fault=${this.isMissing && !this.evidence ? words.evidenceNeeded : null}
        @dime-evidence=${({ detail }: CustomEvent<string | null>) => (this.evidence = detail)}
      ></dime-evidence-field>
      ${formEnd(this, { asked, verb: words.record, cancel: () => this.tell('dime-cancel') })}
    </form>`
  }
}
