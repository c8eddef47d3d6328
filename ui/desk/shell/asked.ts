import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { problemOf, type Problem } from '../../kit/problem.ts'

/** Something asked of the kernel: its answer, its refusal, or the wait; only the last question counts. */
export class Asked<Value> implements ReactiveController {
  value: Value | null = null
  problem: Problem | null = null
  isBusy = false
  private readonly host: ReactiveControllerHost
  private turn = 0

  constructor(host: ReactiveControllerHost) {
    this.host = host
    host.addController(this)
  }

  hostConnected(): void {}

  /** Waits for an answer and keeps the one before on show meanwhile; null when refused or overtaken. */
  async ask(answer: Promise<Value>): Promise<Value | null> {
    const turn = ++this.turn
    this.isBusy = true
    this.host.requestUpdate()
    const outcome = await settled(answer)
    if (turn !== this.turn) return null
    this.isBusy = false
    this.problem = outcome.problem
    if (outcome.value !== null) this.value = outcome.value
    this.host.requestUpdate()
    return outcome.value
  }

  /** Takes an answer that came another way. */
  keep(value: Value | null): void {
    this.turn++
    this.isBusy = false
    this.problem = null
    this.value = value
    this.host.requestUpdate()
  }
}

async function settled<Value>(answer: Promise<Value>) {
  try {
    return { value: await answer, problem: null }
  } catch (thrown) {
    return { value: null, problem: problemOf(thrown) }
  }
}
