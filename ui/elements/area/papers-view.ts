import { html, nothing, type TemplateResult } from 'lit'
import type { DocumentRef } from '../../kit/contract.ts'
import { notice, problemNotice } from '../../kit/notice.ts'
import type { Problem } from '../../kit/problem.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { documentList } from '../ticket/documents.ts'
import { areaWords } from './words.ts'

/** A person's papers as far as they are known. */
export type Papers = { papers: readonly DocumentRef[] | null; problem: Problem | null }

/** The papers; or that they are coming, that there are none, or why they do not come. */
export function papersView(
  host: Element,
  { papers, problem }: Papers,
  save: (paper: DocumentRef) => void,
): TemplateResult | typeof nothing {
  const spoken = areaWords(host)
  const trouble = problem ? problemNotice(problem) : nothing
  if (!papers) return problem ? trouble : skeleton(host, 4)
  if (papers.length === 0) return notice('blue', spoken.noDocuments, spoken.noDocumentsWhy)
  return html`${trouble} ${documentList(host, papers, save)}`
}
