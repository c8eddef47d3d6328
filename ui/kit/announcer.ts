import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit'

/** Says things aloud to a screen reader, politely; its host renders it once, always. */
export class Announcer implements ReactiveController {
  private readonly host: ReactiveControllerHost
  private text = ''

  constructor(host: ReactiveControllerHost) {
    this.host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.text = ''
  }

  /** Says this after what is being read now. */
  say(text: string): void {
    this.text = text
    this.host.requestUpdate()
  }

  /** The live region. */
  region(): TemplateResult {
    return html`<div class="sr" role="status">${this.text}</div>`
  }
}
