import { html } from 'lit'
import type { DocumentRef } from '../../kit/contract.ts'
import { sizeWords } from '../../kit/dates.ts'
import { icon } from '../../kit/icon.ts'
import { saveFile } from '../../kit/save-file.ts'
import { languageOf } from '../../kit/words.ts'
import type { Desk } from '../shell/desk.ts'
import { say } from './words.ts'

export { attachmentList, papersSent, picturesSent } from './attachment-list.ts'

/** The papers of a ticket; pressing one saves it. */
export function paperList(host: Element, { client }: Desk, papers: readonly DocumentRef[]) {
  const words = say(host)
  if (papers.length === 0) return html`<p class="quiet">${words.noDocuments}</p>`
  const save = async ({ id }: DocumentRef) => saveFile(await client.read('documents.get', { id }))
  return papers.map(
    (paper) =>
      html`<div class="pair">
        <button
          class="link"
          aria-label=${words.download(paper.name)}
          @click=${() => void save(paper)}
        >
          ${icon('download')} ${paper.name}
        </button>
        <div class="quiet tiny num">
          ${[paper.number, sizeWords(paper.size, languageOf(host))].filter(Boolean).join(' · ')}
        </div>
      </div>`,
  )
}
