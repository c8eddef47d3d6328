import { html, nothing } from 'lit'
import type { Asked } from '../shell/asked.ts'
import { clash as drawClash, type Clash } from './clash.ts'
import { say as sayClash } from './clash-words.ts'
import { trouble } from './trouble.ts'
import { say } from './words.ts'

/** How a form ends: its verb, what stands in the way, and the way out. */
export interface FormEnd {
  readonly verb?: string
  readonly asked: Asked<unknown>
  readonly cancel?: () => void
  /** Somebody else was faster: shown in place of the refusal, and the verb keeps what is written here. */
  readonly clash?: Clash | null
  /** What the verb does cannot be taken back. */
  readonly isDangerous?: boolean
}

/** The refusal, then the button that sends the form, then the one that leaves it. */
export function formEnd(host: Element, end: FormEnd) {
  const { verb, asked, cancel, clash, isDangerous } = end
  const words = say(host)
  const keep = clash && !clash.isAct ? sayClash(host).keep : undefined
  return html`${clash ? drawClash(host, clash) : trouble(host, asked.problem)}
    <div class="row">
      <button
        class="button ${isDangerous ? 'danger' : 'main'}"
        aria-disabled=${asked.isBusy ? 'true' : nothing}
      >
        ${asked.isBusy ? words.saving : (keep ?? verb ?? words.save)}
      </button>
      ${
        cancel
          ? html`<button class="button plain" type="button" @click=${cancel}>
              ${words.cancel}
            </button>`
          : nothing
      }
    </div>`
}

/** What the kernel says of one answer, or nothing. */
export const faultOf = ({ problem }: Asked<unknown>, id: string): string | null =>
  problem?.errors.find(({ field }) => field === id || field.startsWith(`${id}.`))?.message ?? null
