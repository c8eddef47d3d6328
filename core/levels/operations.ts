import { z } from 'zod'
import { read, write } from '../operation/define.ts'
import { compensationOperations } from './compensation-operations.ts'
import { LevelDraft, LevelList, LevelPreview, LevelSave, LevelView } from './contract.ts'
import { listLevels } from './list-levels.ts'
import { LevelOverview } from './overview-contract.ts'
import { levelOverview } from './overview.ts'
import { previewLevel } from './preview-level.ts'
import { promisedTicketOperations } from './ticket-operations.ts'
import { removeLevel, saveLevel } from './save-level.ts'

const mayEdit = { action: 'edit', subject: 'service' } as const

/** What can be asked of what offices promise. */
export const levelOperations = [
  read({
    name: 'levels.list',
    summary: 'What offices promise beside the law',
    input: z.object({}).strict(),
    output: LevelList,
    need: { action: 'read', subject: 'office' },
    notes: 'nothing',
    run: (scope) => listLevels(scope),
  }),
  write({
    name: 'levels.save',
    summary: 'Makes or changes a level; for open tickets too if it is asked',
    input: LevelSave,
    output: LevelView,
    need: mayEdit,
    seconds: 60,
    run: (scope, input) => saveLevel(scope, input),
  }),
  write({
    name: 'levels.remove',
    summary: 'Takes a level away; what it promised on open tickets holds',
    input: z.object({ id: z.string().max(60), version: z.int() }).strict(),
    output: LevelList,
    need: mayEdit,
    async run(scope, input) {
      await removeLevel(scope, input)
      return listLevels(scope)
    },
  }),
  write({
    name: 'levels.preview',
    summary: 'What a level would do to tickets that are open; changes nothing',
    input: LevelDraft,
    output: LevelPreview,
    need: mayEdit,
    seconds: 20,
    run: (scope, input) => previewLevel(scope, input),
  }),
  read({
    name: 'levels.overview',
    summary: 'What is about to break, what is broken or held, and who has how much',
    input: z.object({ office: z.uuid().optional() }).strict(),
    output: LevelOverview,
    need: { action: 'read', subject: 'statistics' },
    notes: 'nothing',
    run: (scope, input) => levelOverview(scope, input),
  }),
  ...compensationOperations,
  ...promisedTicketOperations,
] as const
