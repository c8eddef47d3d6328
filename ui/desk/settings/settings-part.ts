import { type CSSResultGroup, html, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import type { SettingName, SettingsView } from '../../../core/tenancy/settings-contract.ts'
import { careStyle } from '../parts/care-style.ts'
import { faultOf, formEnd } from '../parts/form-end.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { changesOf, type Change, type Changed } from './changes.ts'
import { faultOn } from './fault-on.ts'
import { marked, markedStyle } from './marked.ts'
import { say } from './words.ts'

/**
 * One page of settings: saves what was changed on it, and lets single ones go back to the code.
 * @fires dime-changed - with what was changed
 * @fires dime-stale - when somebody else changed the settings and they should be read anew
 */
export abstract class SettingsPart extends DeskPart {
  static override styles: CSSResultGroup = [careStyle, markedStyle]

  @property({ attribute: false }) declare view: SettingsView
  /** Grows whenever what is written in the fields should be let go. */
  @property({ type: Number }) edition = 0
  protected readonly asked = new Asked<SettingsView>(this)
  private wasReset: SettingName | null = null

  override updated(changed: Map<string, unknown>): void {
    if (!changed.has('edition') || !this.wasReset) return
    this.lead(`#${this.wasReset}, [name=${this.wasReset}]`)
    this.wasReset = null
  }

  protected async save(draft: Partial<SettingsView['values']>): Promise<void> {
    const change = changesOf(this.view.values, draft)
    if (Object.keys(change).length === 0) return this.desk.told.tell({ text: say(this).nothingNew })
    await this.keep(change)
  }

  private async keep(change: Change): Promise<void> {
    const { view: before, asked } = this
    const sent = { ...change, version: before.version }
    const after = await asked.ask(this.desk.client.write('settings.save', sent))
    if (after) this.tell('dime-changed', { before, after, change } satisfies Changed)
    else this.lead('[aria-invalid], [role=alert] button')
  }

  protected marked(name: SettingName, control: unknown) {
    const reset = (which: SettingName) => {
      this.wasReset = which
      void this.keep({ reset: [which] })
    }
    return marked(this, { view: this.view, reset }, [name, control])
  }

  protected fault(name: SettingName): string | null {
    return faultOf(this.asked, name) ?? faultOn(this.asked.problem, name)
  }

  /** How the form ends: its button, or what stands in the way and how to go on. */
  protected end(asked: Asked<unknown>) {
    const again = () => this.tell('dime-stale')
    return html`${formEnd(this, { asked })}
    ${
      asked.problem?.isStale
        ? html`<p>
            <button class="button" type="button" @click=${again}>${say(this).stale}</button>
          </p>`
        : nothing
    }`
  }
}
