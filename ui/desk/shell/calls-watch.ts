import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Desk } from './desk.ts'
import { hasQueue } from './may.ts'
import type { View } from './route.ts'
import { roomsShown } from './task-room.ts'

/** Knows whether an office of this worker has a call that ranks: asked at the start, and when roles change. */
export class CallsWatch implements ReactiveController {
  private hasAny = false
  private readonly host: ReactiveControllerHost
  private readonly desk: () => Desk
  private seen: Desk['me'] | null = null
  private undo: (() => void) | null = null

  constructor(host: ReactiveControllerHost, desk: () => Desk) {
    this.host = host
    this.desk = desk
    host.addController(this)
  }

  /** The rooms that this worker is shown. */
  get rooms(): readonly View[] {
    return roomsShown(this.desk().me, this.hasAny)
  }

  hostConnected(): void {
    this.undo = this.desk().events.hear(({ kind }) => {
      if (kind === 'live.resumed') void this.look()
    })
  }

  hostDisconnected(): void {
    this.undo?.()
    this.undo = null
  }

  hostUpdate(): void {
    const { me } = this.desk()
    if (me === this.seen) return
    this.seen = me
    void this.look()
  }

  // What cannot be asked now stays as it was: the line that comes back asks again.
  private async look(): Promise<void> {
    const { client, me } = this.desk()
    const calls = hasQueue(me) ? await client.read('rankings.calls', {}).catch(() => null) : []
    if (calls === null || me !== this.seen) return
    this.hasAny = calls.length > 0
    this.host.requestUpdate()
  }
}
