import sql from 'sql-template-tag'
import type { z } from 'zod'
import { noteReading } from '../audit/audit.ts'
import type { FileContent } from '../documents/contract.ts'
import { unknownDocument } from '../documents/faults.ts'
import { ownerDigest } from '../documents/owner.ts'
import type { Scope } from '../operation/scope.ts'
import { evidenceUnknown } from './faults.ts'
import { readMandate } from './rows.ts'

/** Refuses evidence that the recorder did not upload; faults: mandate.evidence-unknown. */
export async function demandEvidence(scope: Scope, evidence: string): Promise<void> {
  const found = await scope.store.row(sql`
    select id from file where tenant_id = ${scope.tenant.id} and id = ${evidence}
      and ticket_id is null and owner_digest = ${ownerDigest(scope)}`)
  if (!found) throw evidenceUnknown({ evidence })
}

/** The paper that proves a mandate, for staff; the reading is noted. Faults: mandate.unknown, document.unknown. */
export async function readEvidence(scope: Scope, id: string): Promise<z.input<typeof FileContent>> {
  const { evidence, grantor } = await readMandate(scope, id)
  const file = await scope.store.row<{ name: string; type: string; content: Buffer }>(sql`
    select name, type, content from file where tenant_id = ${scope.tenant.id} and id = ${evidence}`)
  if (!file) throw unknownDocument({ document: id })
  noteReading(scope, { action: 'mandate.evidence-read', person: grantor.id, why: file.name })
  return { ...file, content: file.content.toString('base64') }
}
