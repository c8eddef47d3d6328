import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Problem } from '../../kit/problem.ts'

/** What somebody else made of a thing while it was being changed here, until one of the two is chosen. */
export class Overtaken<View> implements ReactiveController {
  theirs: View | null = null
  /** Who was faster, where the kernel says. */
  by = ''
  private readonly host: ReactiveControllerHost

  constructor(host: ReactiveControllerHost) {
    this.host = host
    host.addController(this)
  }

  hostConnected(): void {}

  /** Reads the thing as it is now when a refusal says that it was changed; whether it was. */
  async look(problem: Problem | null, read: () => Promise<View | null>): Promise<boolean> {
    if (!problem?.isStale || !problem.code.endsWith('has-changed')) return false
    const { by } = problem.facts
    this.theirs = await read().catch(() => null)
    this.by = typeof by === 'string' ? by : ''
    this.host.requestUpdate()
    return this.theirs !== null
  }

  /** One of the two was chosen. */
  settle(): void {
    this.theirs = null
    this.host.requestUpdate()
  }
}
