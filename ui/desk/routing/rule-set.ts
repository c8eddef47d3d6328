import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { DryRunResult, RoutingView } from '../../../core/routing/contract.ts'
import { isoDay } from '../../kit/dates.ts'
import { Asked } from '../shell/asked.ts'
import type { Desk } from '../shell/desk.ts'
import { draftsOf, sayTheSame, type WrittenRule, writtenRules } from './written-rules.ts'

const dayMs = 86_400_000
const pauseMs = 500

/** The rules of a service while they are written on: those in force, those on the page, and what these would do. */
export class RuleSet implements ReactiveController {
  rules: readonly WrittenRule[] = []
  readonly read: Asked<RoutingView>
  readonly saving: Asked<RoutingView>
  /** What the rules on the page would have done in the last 30 days. */
  readonly effect: Asked<DryRunResult>
  private timer = 0
  private readonly host: ReactiveControllerHost
  private readonly desk: () => Desk

  constructor(host: ReactiveControllerHost, desk: () => Desk) {
    this.host = host
    this.desk = desk
    this.read = new Asked(host)
    this.saving = new Asked(host)
    this.effect = new Asked(host)
    host.addController(this)
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearTimeout(this.timer)
  }

  /** Whether the rules on the page are not those in force. */
  get isChanged(): boolean {
    const { value } = this.read
    return value !== null && !sayTheSame(writtenRules(value), this.rules)
  }

  /** Reads the rules in force and shows them. */
  async load(service: string): Promise<void> {
    const view = await this.read.ask(this.desk().client.read('routing.rules', { service }))
    if (view) this.adopt(view)
  }

  /** Shows the rules in force. */
  adopt(view: RoutingView): void {
    clearTimeout(this.timer)
    this.rules = writtenRules(view)
    this.read.keep(view)
    this.saving.keep(null)
    this.effect.keep(null)
  }

  /** Puts other rules on the page, and asks after a moment what they would have done. */
  change(rules: readonly WrittenRule[]): void {
    this.rules = rules
    this.host.requestUpdate()
    clearTimeout(this.timer)
    if (this.isChanged) this.timer = window.setTimeout(() => void this.run(), pauseMs)
    else this.effect.keep(null)
  }

  /** Saves the rules on the page in the place of those of a version. */
  async save(version: string): Promise<RoutingView | null> {
    const service = this.read.value?.service.id ?? ''
    const save = { service, rules: draftsOf(this.rules), version }
    return this.saving.ask(this.desk().client.write('routing.save', save))
  }

  private async run(): Promise<void> {
    const service = this.read.value?.service.id ?? ''
    const now = Date.now()
    const days = { from: isoDay(new Date(now - 30 * dayMs)), to: isoDay(new Date(now)) }
    const asked = { service, rules: draftsOf(this.rules), ...days }
    await this.effect.ask(this.desk().client.write('routing.dry-run', asked))
  }
}
