import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { sessionOf, type Session } from './session.ts'

/** Keeps an element in step with the session of its tenant. */
export class SessionWatch implements ReactiveController {
  private readonly host: ReactiveControllerHost
  private readonly changed: (session: Session) => void
  private watched: Session | null = null
  private undo: (() => void) | null = null

  /** `changed` is called when the session came to another state. */
  constructor(host: ReactiveControllerHost, changed: (session: Session) => void = () => {}) {
    this.host = host
    this.changed = changed
    host.addController(this)
  }

  /** The session with a tenant, watched from now on. */
  of(tenant: string): Session {
    if (this.watched?.tenant === tenant) return this.watched
    this.hostDisconnected()
    this.watched = sessionOf(tenant)
    this.hostConnected()
    return this.watched
  }

  hostConnected(): void {
    const session = this.watched
    if (!session || this.undo) return
    let { state } = session
    this.undo = session.watch(() => {
      this.host.requestUpdate()
      if (session.state === state) return
      state = session.state
      this.changed(session)
    })
  }

  hostDisconnected(): void {
    this.undo?.()
    this.undo = null
  }
}
