import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { SecondAsked, SignedIn, SignInWays } from '../../../core/identity/staff/contract.ts'
import type { Client } from '../../kit/client.ts'
import type { Problem } from '../../kit/problem.ts'
import { takeHanded } from '../shell/handed.ts'
import './invitation-step.ts'
import { otherDoors } from './other-doors.ts'
import { signInFrame } from './sign-in-frame.ts'
import { Asked, isSecondAsked, knock, notice, sayFault, signInStyle, trouble } from './step.ts'
import { say } from './words.ts'

/**
 * Lets somebody come in: by password and a second step, by passkey, at their organisation, by invitation.
 * @fires dime-signed-in - with the `Me` of who entered
 * @fires dime-retry - when the kernel was away and should be asked again
 * @fires dime-settings - with the language chosen
 */
@customElement('dime-sign-in')
export class SignIn extends LitElement {
  static override styles = signInStyle

  @property({ attribute: false }) declare client: Client
  @property({ attribute: false }) problem: Problem | null = null
  @property({ type: Boolean }) wasIn = false
  @state() private handed = takeHanded()
  @state() private second: SecondAsked | null = null
  private readonly ways = new Asked<SignInWays>(this)
  private readonly asked = new Asked<SignedIn>(this)

  override connectedCallback(): void {
    super.connectedCallback()
    void this.ways.ask(this.client.read('identity.ways', {}))
    void this.enterByEmergency()
  }

  private async enterByEmergency(): Promise<void> {
    const { emergency: code } = this.handed
    if (!code) return
    const me = await this.asked.ask(knock(this.client, 'session/emergency', { code }))
    if (me) this.take(me)
  }

  private take(answer: SignedIn): void {
    this.second = isSecondAsked(answer) ? answer : null
    if (!this.second) this.dispatchEvent(new CustomEvent('dime-signed-in', { detail: answer }))
  }

  private step() {
    const { client, second, wasIn } = this
    const { invitation } = this.handed
    const take = ({ detail }: CustomEvent<SignedIn>) => this.take(detail)
    if (second)
      return html`<dime-second-step
        .client=${client}
        .second=${second}
        @dime-answer=${take}
        @dime-back=${() => (this.second = null)}
      ></dime-second-step>`
    if (invitation)
      return html`<dime-invitation-step
        .client=${client}
        .code=${invitation}
        @dime-answer=${take}
        @dime-back=${() => (this.handed = { ...this.handed, invitation: null })}
      ></dime-invitation-step>`
    return html`${this.refusal()}
      <dime-password-step
        .client=${client}
        .wasIn=${wasIn}
        @dime-answer=${take}
      ></dime-password-step>
      ${otherDoors(this, {
        ...{ client, asked: this.asked, ways: this.ways.value },
        take: (answer) => this.take(answer),
      })}`
  }

  private refusal() {
    const words = say(this)
    const { fault, emergency } = this.handed
    const { problem } = this.asked
    if (problem && emergency && !problem.isOffline)
      return html`<div role="alert">${notice('bad', words.emergencyNo, words.emergencyNoWhy)}</div>`
    if (problem) return trouble(this, problem)
    if (!fault) return nothing
    const [what, why] = sayFault(this)[fault] ?? [words.providerNo, words.providerNoWhy(fault)]
    return html`<div role="alert">${notice('bad', what, why)}</div>`
  }

  override render() {
    const away = this.problem && this.problem.status !== 401 ? this.problem : null
    const retry = () => this.dispatchEvent(new CustomEvent('dime-retry'))
    const isFirst = !this.second && !this.handed.invitation
    const title = this.second ? 'second' : isFirst ? 'signIn' : null
    // Nobody is asked for a password that nobody could check.
    return signInFrame(this, { title, away, retry }, away ? nothing : this.step())
  }
}
