import { html, nothing } from 'lit'
import type { TicketView } from '../../kit/contract.ts'
import { sizeWords } from '../../kit/dates.ts'
import { fieldGroup, type Question } from '../../kit/field.ts'
import { languageOf } from '../../kit/words.ts'
import { tick } from '../parts/lines.ts'

/** The name under which a form answers which attachments were ticked. */
export const tickedFiles = 'file'

/** The attachments of a ticket to tick, each with its size; nothing where there is none. */
export function attachmentTicks(
  host: Element,
  { attachments }: Pick<TicketView, 'attachments'>,
  asked: Pick<Question, 'label' | 'hint'> & { readonly isOn: boolean },
) {
  if (attachments.length === 0) return nothing
  const { isOn, ...question } = asked
  return fieldGroup(
    host,
    { id: 'files', ...question },
    attachments.map(({ id, name, size }) =>
      tick({
        ...{ id: tickedFiles, value: id, isOn },
        label: html`${name} <span class="quiet num">· ${sizeWords(size, languageOf(host))}</span>`,
      }),
    ),
  )
}
