import { html, nothing } from 'lit'
import type { Asked } from '../shell/asked.ts'
import { trouble } from './trouble.ts'
import { say } from './words.ts'

/** How a form ends: its verb, what stands in the way, and the way out. */
export interface FormEnd {
  readonly verb?: string
  readonly asked: Asked<unknown>
  readonly cancel?: () => void
}

/** The refusal, then the button that sends the form, then the one that leaves it. */
export function formEnd(host: Element, { verb, asked, cancel }: FormEnd) {
  const words = say(host)
  return html`${trouble(host, asked.problem)}
    <div class="row">
      <button class="button main" aria-disabled=${asked.isBusy ? 'true' : nothing}>
        ${asked.isBusy ? words.saving : (verb ?? words.save)}
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
