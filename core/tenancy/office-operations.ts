import { z } from 'zod'
import { fileBodyLimit, largestFile } from '../operation/read-csv.ts'
import { read, write } from '../operation/define.ts'
import { closeOffice } from './close-office.ts'
import {
  MovePreview,
  OfficeClosed,
  OfficeClosing,
  OfficeDraft,
  OfficeEdit,
  OfficeImport,
  OfficeMove,
  OfficeRow,
  OfficeView,
} from './contract.ts'
import { importOffices, previewOffices } from './import-offices.ts'
import { moveOffice, previewMove } from './move-office.ts'
import { treeOf } from './office-rows.ts'
import { readOffice } from './read-office.ts'
import { createOffice, editOffice } from './save-office.ts'

const csv = z.string().max(largestFile)
const may = (action: 'read' | 'create' | 'edit' | 'remove') =>
  ({ action, subject: 'office' }) as const

/** What can be asked of the tree of offices. */
export const officeOperations = [
  read({
    name: 'offices.tree',
    summary: 'Every office, parents before children, with how many people and open tickets it has',
    input: z.object({}).strict(),
    output: z.array(OfficeRow),
    need: may('read'),
    notes: 'nothing',
    run: (scope) => treeOf(scope),
  }),
  read({
    name: 'offices.read',
    summary: 'An office with its people, services and calendar',
    input: z.object({ id: z.uuid() }).strict(),
    output: OfficeView,
    need: may('read'),
    notes: 'nothing',
    run: (scope, { id }) => readOffice(scope, id),
  }),
  write({
    name: 'offices.create',
    summary: 'Makes an office',
    input: OfficeDraft,
    output: OfficeRow,
    need: may('create'),
    run: (scope, draft) => createOffice(scope, draft),
  }),
  write({
    name: 'offices.edit',
    summary: 'Changes an office’s names, kind and e-mail',
    input: OfficeEdit,
    output: OfficeRow,
    need: may('edit'),
    run: (scope, edit) => editOffice(scope, edit),
  }),
  read({
    name: 'offices.move-preview',
    summary: 'Whom the move of an office would touch; without a parent it would stand at the top',
    input: z.object({ id: z.uuid(), parent: z.uuid().optional() }).strict(),
    output: MovePreview,
    need: may('edit'),
    notes: 'nothing',
    run: (scope, { id, parent = null }) => previewMove(scope, { id, parent }),
  }),
  write({
    name: 'offices.move',
    summary: 'Puts an office with all below it under another',
    input: OfficeMove,
    output: OfficeRow,
    need: may('edit'),
    run: (scope, move) => moveOffice(scope, move),
  }),
  write({
    name: 'offices.close',
    summary: 'Closes an office; another one follows its open tickets, services and routes',
    input: OfficeClosing,
    output: OfficeClosed,
    need: may('remove'),
    run: (scope, closing) => closeOffice(scope, closing),
  }),
  write({
    name: 'offices.import-preview',
    seconds: 60,
    summary: 'What a table of offices would add and change; writes nothing',
    input: z.object({ csv }).strict(),
    output: OfficeImport,
    need: may('create'),
    bodyLimit: fileBodyLimit,
    run: (scope, input) => previewOffices(scope, input.csv),
  }),
  write({
    name: 'offices.import',
    seconds: 60,
    summary: 'Does what was previewed under the same digest',
    input: z.object({ csv, digest: z.string().length(64) }).strict(),
    output: OfficeImport,
    need: may('create'),
    bodyLimit: fileBodyLimit,
    run: (scope, input) => importOffices(scope, input),
  }),
] as const
