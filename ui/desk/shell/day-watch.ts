import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { DeskToday } from '../../kit/contract.ts'
import { Asked } from './asked.ts'
import type { Desk } from './desk.ts'
import { answersCalls } from './may.ts'

const retryMs = 5000

/** Keeps the day's calls fresh: asks again at every change of a call, and until an answer comes. */
export class DayWatch implements ReactiveController {
  private readonly desk: () => Desk
  private readonly asked: Asked<DeskToday>
  private undo: (() => void) | null = null
  private again = 0

  constructor(host: ReactiveControllerHost, desk: () => Desk) {
    this.desk = desk
    this.asked = new Asked<DeskToday>(host)
    host.addController(this)
  }

  /** The day as last heard, or why it is not known. */
  get day() {
    return { value: this.asked.value, problem: this.asked.problem }
  }

  hostConnected(): void {
    if (!answersCalls(this.desk().me)) return
    this.undo = this.desk().events.hear(({ kind }) => {
      if (kind === 'call.changed' || kind === 'live.resumed') void this.count()
    })
    void this.count()
  }

  hostDisconnected(): void {
    clearTimeout(this.again)
    this.undo?.()
    this.undo = null
  }

  private async count(): Promise<void> {
    clearTimeout(this.again)
    await this.asked.ask(this.desk().client.read('calls.today', {}))
    const { problem } = this.asked
    const isRefused = problem?.status === 403 || problem?.status === 401
    if (problem && !isRefused) this.again = window.setTimeout(() => void this.count(), retryMs)
  }
}
