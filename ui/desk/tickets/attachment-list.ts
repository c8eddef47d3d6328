import { html } from 'lit'
import type { TicketView } from '../../kit/contract.ts'
import { sizeWords } from '../../kit/dates.ts'
import { icon } from '../../kit/icon.ts'
import { saveFile } from '../../kit/save-file.ts'
import { languageOf } from '../../kit/words.ts'
import type { Desk } from '../shell/desk.ts'
import { say } from './words.ts'

type Attachment = TicketView['attachments'][number]

const isPicture = ({ type }: Attachment) => type.startsWith('image/')

/** The pictures that were sent with a ticket. */
export const picturesSent = ({ attachments }: TicketView): readonly Attachment[] =>
  attachments.filter(isPicture)

/** What was sent with a ticket and is no picture. */
export const papersSent = ({ attachments }: TicketView): readonly Attachment[] =>
  attachments.filter((one) => !isPicture(one))

/** The papers that were sent with a ticket; pressing one saves it. */
export function attachmentList(host: Element, { client }: Desk, files: readonly Attachment[]) {
  const save = async (id: string) => saveFile(await client.read('files.get', { id }))
  return files.map(
    ({ id, name, size }) =>
      html`<div class="pair">
        <button class="link" aria-label=${say(host).download(name)} @click=${() => void save(id)}>
          ${icon('download')} ${name}
        </button>
        <div class="quiet tiny num">${sizeWords(size, languageOf(host))}</div>
      </div>`,
  )
}
