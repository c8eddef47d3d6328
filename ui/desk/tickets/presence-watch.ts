import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Present, PresenceTold } from '../../../core/inbox/contract.ts'
import type { LiveEvent } from '../../kit/live.ts'
import type { Desk } from '../shell/desk.ts'
import { may } from '../shell/may.ts'

/** How often one says that one is still there; the kernel forgets after 45 seconds of silence. */
const beatMs = 20_000

/** Who else has a ticket open: says what one does there oneself, and hears what others do. */
export class PresenceWatch implements ReactiveController {
  others: readonly Present[] = []
  private readonly host: ReactiveControllerHost
  private readonly desk: () => Desk
  private ticket: string | null = null
  private doing: PresenceTold['doing'] = 'reading'
  private timer = 0

  constructor(host: ReactiveControllerHost, desk: () => Desk) {
    this.host = host
    this.desk = desk
    host.addController(this)
  }

  hostConnected(): void {
    this.timer = window.setInterval(() => void this.say(), beatMs)
    void this.say()
  }

  hostDisconnected(): void {
    clearInterval(this.timer)
    void this.leave()
  }

  /** Goes to another ticket, and away from the one before. */
  async follow(ticket: string): Promise<void> {
    if (ticket === this.ticket) return
    await this.leave()
    this.ticket = ticket
    this.doing = 'reading'
    await this.say()
  }

  /** Says whether one writes or only reads. */
  note(isWriting: boolean): void {
    const doing = isWriting ? 'writing' : 'reading'
    if (doing === this.doing) return
    this.doing = doing
    void this.say()
  }

  /** Hears that somebody came, began to write, or went. */
  hear({ kind, ticket }: LiveEvent): void {
    if (kind === 'ticket.presence' && ticket === this.ticket) void this.say()
  }

  private async say(): Promise<void> {
    const { ticket, doing } = this
    if (ticket && !document.hidden) await this.tell({ ticket, doing })
  }

  private async leave(): Promise<void> {
    const { ticket } = this
    this.ticket = null
    this.others = []
    if (ticket) await this.tell({ ticket, doing: 'gone' })
  }

  // Who is here is a kindness: when it cannot be told, work goes on without; who only reads does no work here.
  private async tell(told: PresenceTold): Promise<void> {
    const { client, me } = this.desk()
    if (!may(me, 'write-note', 'ticket')) return
    const others = await client.write('presence.tell', told).catch(() => [])
    if (told.ticket !== this.ticket) return
    this.others = others
    this.host.requestUpdate()
  }
}
