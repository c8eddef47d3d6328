import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { NameCheck } from '../../../core/platform/contract.ts'
import type { Client } from '../../kit/client.ts'
import { Asked } from '../shell/asked.ts'

const pauseMs = 250

/** Asks while one writes whether a short name is free; only the last question counts. */
export class SlugCheck implements ReactiveController {
  private readonly asked: Asked<NameCheck>
  private readonly client: () => Client
  private timer = 0
  private written = ''

  constructor(host: ReactiveControllerHost, client: () => Client) {
    this.asked = new Asked(host)
    this.client = client
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.timer)
  }

  /** What is known of the short name that was written last; nothing while it is asked. */
  get known(): NameCheck | null {
    return this.isAsking ? null : this.asked.value
  }

  /** Whether an answer is awaited. */
  get isAsking(): boolean {
    return this.timer !== 0 || this.asked.isBusy
  }

  /** Asks in a moment; `found` hears the answer. */
  ask(written: string, found?: (check: NameCheck) => void): void {
    clearTimeout(this.timer)
    this.written = written.trim()
    this.timer = window.setTimeout(() => void this.now(found), pauseMs)
  }

  private async now(found?: (check: NameCheck) => void): Promise<void> {
    this.timer = 0
    if (this.written.length === 0) return this.asked.keep(null)
    const question = { slug: this.written }
    const check = await this.asked.ask(this.client().read('platform.check-name', question))
    if (check) found?.(check)
  }
}
