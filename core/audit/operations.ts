import { z } from 'zod'
import { read, write } from '../operation/define.ts'
import { auditActions } from './actions.ts'
import { chainState } from './chain-state.ts'
import {
  AuditActions,
  AuditChain,
  AuditFile,
  AuditOfMine,
  AuditPage,
  AuditQuestion,
  AuditUnusual,
} from './contract.ts'
import { exportAudit } from './export.ts'
import { openingsOfMine } from './mine.ts'
import { searchAudit } from './search.ts'
import { unusualReadings } from './unusual.ts'

const need = { action: 'read', subject: 'audit' } as const
const Nothing = z.object({}).strict()

/** What can be asked of the audit; searching and exporting it is noted in it. */
export const auditOperations = [
  read({
    name: 'audit.search',
    summary: 'Who did or read what, of whom and why, the newest first',
    input: AuditQuestion,
    output: AuditPage,
    need,
    run: (scope, input) => searchAudit(scope, input),
  }),
  read({
    name: 'audit.actions',
    summary: 'Everything that the audit notes, in words',
    input: Nothing,
    output: AuditActions,
    need,
    notes: 'nothing',
    run: async (scope) => auditActions(scope),
  }),
  write({
    name: 'audit.export',
    summary: 'Lines of the audit as CSV; needs a fresh proof of who asks',
    input: AuditQuestion,
    output: AuditFile,
    need: { action: 'export', subject: 'audit' },
    run: (scope, input) => exportAudit(scope, input),
  }),
  read({
    name: 'audit.unusual',
    summary: 'Readings that somebody should look at, with the reason of each',
    input: z.object({ from: z.iso.date(), to: z.iso.date() }).strict(),
    output: AuditUnusual,
    need,
    run: (scope, input) => unusualReadings(scope, input),
  }),
  read({
    name: 'audit.chain',
    summary: 'How far the audit is sealed, and what its last verification found',
    input: Nothing,
    output: AuditChain,
    need,
    notes: 'nothing',
    run: (scope) => chainState(scope),
  }),
  read({
    name: 'audit.mine',
    summary: 'Who opened the file of the person signed in, in which role and office, and why',
    input: z.object({ cursor: z.string().max(120).optional() }).strict(),
    output: AuditOfMine,
    need: 'known',
    notes: 'nothing',
    run: (scope, input) => openingsOfMine(scope, input),
  }),
] as const
