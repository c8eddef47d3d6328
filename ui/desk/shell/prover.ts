import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Problem } from '../../kit/problem.ts'

/** Holds back what was refused for want of a fresh proof, until the person has proved who they are. */
export class Prover implements ReactiveController {
  private readonly host: ReactiveControllerHost
  private waiting: ((isProved: boolean) => void)[] = []

  constructor(host: ReactiveControllerHost) {
    this.host = host
    host.addController(this)
  }

  hostConnected(): void {}

  /** Whether somebody is to be asked who they are. */
  get isAsking(): boolean {
    return this.waiting.length > 0
  }

  /** Waits for the proof that a refusal asks for; `false` at once for any other refusal. */
  async heal({ code }: Problem): Promise<boolean> {
    if (code !== 'identity.proof-needed') return false
    const { promise, resolve } = Promise.withResolvers<boolean>()
    this.waiting.push(resolve)
    this.host.requestUpdate()
    return promise
  }

  /** Lets everything that waits go on, or be refused. */
  end(isProved: boolean): void {
    this.waiting.forEach((resolve) => resolve(isProved))
    this.waiting = []
    this.host.requestUpdate()
  }
}
