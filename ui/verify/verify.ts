import { LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { createClient } from '../kit/client.ts'
import type { Verified } from '../kit/contract.ts'
import { problemOf, type Problem } from '../kit/problem.ts'
import { languageOf } from '../kit/words.ts'
import { askedIn } from './address.ts'
import { digestOf } from './digest.ts'
import { verifyPage, type Verification } from './page.ts'
import { verifyStyles } from './style.ts'

/** Says whether a document is ours and valid, and whether a file is the original. */
@customElement('dime-verify')
export class DimeVerify extends LitElement {
  static override styles = verifyStyles

  @state() private asked = askedIn(location)
  @state() private verified: Verified | null = null
  @state() private problem: Problem | null = null
  @state() private comparison: Verification['comparison'] = null
  @state() private isChecking = false
  @state() private isFaulted = false

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.asked.id && this.asked.code) void this.check()
  }

  override render() {
    const { asked, isFaulted, isChecking, problem, verified, comparison } = this
    const at = { asked, isFaulted, isChecking, problem, verified, comparison }
    return verifyPage(this, at, {
      write: (part) => (this.asked = { ...this.asked, ...part }),
      check: () => void this.check(),
      compare: (file) => void this.compare(file),
    })
  }

  private async check(): Promise<void> {
    const { tenant, id, code } = this.asked
    this.isFaulted = !id.trim() || !code.trim()
    if (this.isFaulted) return
    this.isChecking = true
    this.problem = null
    try {
      const client = createClient({ tenant, language: () => languageOf(this) })
      const asked = { id: id.trim(), code: code.trim() }
      this.verified = await client.read('documents.verify', asked)
    } catch (cause) {
      this.problem = problemOf(cause)
    } finally {
      this.isChecking = false
    }
  }

  private async compare(file: File): Promise<void> {
    const isOriginal = (await digestOf(file)) === this.verified?.sha256
    this.comparison = { name: file.name, isOriginal }
  }
}
