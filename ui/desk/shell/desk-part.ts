import { LitElement, type CSSResultGroup } from 'lit'
import { property } from 'lit/decorators.js'
import { deskStyle } from './desk-style.ts'
import type { Desk } from './desk.ts'
import type { Keystroke } from './keystrokes.ts'

export { Asked } from './asked.ts'

/** A part of the desk: it is given the desk, and lends and hears only while it is in the page. */
export abstract class DeskPart extends LitElement {
  static override styles: CSSResultGroup = deskStyle

  @property({ attribute: false }) declare desk: Desk
  private undos: (() => void)[] = []

  /** What to begin on entering the page; the undos run on leaving it. */
  protected begin(): (() => void)[] {
    return []
  }

  /** The keys this part lends while it is in the page. */
  protected keys(): readonly Keystroke[] {
    return []
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.undos = [this.desk.keyboard.lend(() => this.keys()), ...this.begin()]
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.undos.forEach((undo) => undo())
    this.undos = []
  }

  /** Tells the part above that something was done here. */
  protected tell(name: string, detail: unknown = null): void {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }

  /** Moves the focus to the first element of this part that fits, once that is drawn. */
  protected lead(selector: string): void {
    void this.focusOn(selector)
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete
    const found = this.renderRoot.querySelector(selector)
    if (found instanceof LitElement) await found.updateComplete
    if (found instanceof HTMLElement) found.focus()
  }
}
