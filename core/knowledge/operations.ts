import { z } from 'zod'
import { read } from '../operation/define.ts'
import { SheetHits, SheetView } from './contract.ts'
import { readSheet } from './read-sheet.ts'
import { searchSheets } from './search-sheets.ts'

/** What can be asked of the knowledge base. */
export const knowledgeOperations = [
  read({
    name: 'knowledge.search',
    summary: 'Finds fact sheets while one types',
    input: z
      .object({
        text: z.string().trim().min(1).max(200),
        limit: z.coerce.number().int().min(1).max(50).default(8),
      })
      .strict(),
    output: SheetHits,
    need: 'anyone',
    notes: 'nothing',
    run: (scope, input) => searchSheets(scope, input),
  }),
  read({
    name: 'knowledge.read',
    summary: 'A fact sheet; when read during a call, the call remembers it',
    input: z.object({ id: z.string().max(80), call: z.uuid().optional() }).strict(),
    output: SheetView,
    need: 'anyone',
    notes: 'nothing',
    run: (scope, { id, call }) => readSheet(scope, id, call),
  }),
] as const
