import type { Hits, Question } from './port.ts'

/** Titles for what has been typed so far, from a search of public documents; never one twice. */
export async function suggestTitles(
  search: (question: Question) => Promise<Hits>,
  prefix: string,
  limit = 5,
): Promise<string[]> {
  if (prefix.trim() === '') return []
  // twice as many, because sections of one sheet share its title
  const { found } = await search({ text: prefix, audiences: ['public'], limit: limit * 2 })
  return [...new Set(found.map((hit) => hit.title))].slice(0, limit)
}
