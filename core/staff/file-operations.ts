import { z } from 'zod'
import { read, write } from '../operation/define.ts'
import { fileBodyLimit, largestFile } from '../operation/read-csv.ts'
import { CsvFile, StaffImport } from './contract.ts'
import { exportStaff } from './export-staff.ts'
import { importStaff, previewStaff } from './import-staff.ts'

const csv = z.string().max(largestFile)

/** What can be asked of tables of people. */
export const staffFileOperations = [
  write({
    name: 'staff.import-preview',
    seconds: 60,
    summary: 'What a table of people would add and change; writes nothing',
    input: z.object({ csv }).strict(),
    output: StaffImport,
    need: { action: 'invite', subject: 'staff' },
    bodyLimit: fileBodyLimit,
    run: (scope, input) => previewStaff(scope, input.csv),
  }),
  write({
    name: 'staff.import',
    seconds: 60,
    summary: 'Does what was previewed under the same digest',
    input: z.object({ csv, digest: z.string().length(64) }).strict(),
    output: StaffImport,
    need: { action: 'invite', subject: 'staff' },
    bodyLimit: fileBodyLimit,
    run: (scope, input) => importStaff(scope, input),
  }),
  read({
    name: 'staff.export',
    summary: 'The people and their roles as a table',
    input: z.object({}).strict(),
    output: CsvFile,
    need: { action: 'export', subject: 'staff' },
    run: (scope) => exportStaff(scope),
  }),
] as const
