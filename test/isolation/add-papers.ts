import { randomBytes, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { addRow } from './add-row.ts'
import type { Ground, Rows } from './row-kinds.ts'

/** Adds a fact sheet of an office. */
export async function addSheet(
  owner: Client,
  { tenant, mark }: Ground,
  office: string,
): Promise<string> {
  const words = JSON.stringify({ title: { it: mark }, brief: { it: mark }, sections: [] })
  const days = { verified_on: '2026-01-01', review_by: '2027-01-01' }
  return addRow(owner, 'sheet', {
    ...{ tenant_id: tenant.id, id: `${mark}-${randomBytes(4).toString('hex')}`, office_id: office },
    ...{ audience: 'public', words, keywords: [mark], digest: mark, ...days },
  })
}

/** Adds a mandate of a person that somebody else holds, with the paper that proves it. */
export async function addMandate(
  owner: Client,
  { tenant, mark }: Ground,
  { person, evidence }: Pick<Rows, 'person' | 'evidence'>,
): Promise<string> {
  const grantee = await addRow(owner, 'person', {
    ...{ tenant_id: tenant.id, subject_digest: randomUUID(), given_name: mark, family_name: mark },
  })
  return addRow(owner, 'mandate', {
    ...{ tenant_id: tenant.id, grantor_id: person, grantee_id: grantee, grantee_name: mark },
    ...{ kind: 'tutela', from_day: '2026-01-01', recorded_by: mark, evidence_id: evidence },
  })
}

/** Adds a document of a ticket. */
export async function addDocument(
  owner: Client,
  { tenant, mark }: Ground,
  { ticket, file, office }: { ticket: string; file: string; office: string },
): Promise<string> {
  await owner.query('update file set ticket_id = $1 where id = $2', [ticket, file])
  return addRow(owner, 'document', {
    ...{
      tenant_id: tenant.id,
      id: randomUUID(),
      ticket_id: ticket,
      file_id: file,
      office_id: office,
    },
    ...{ register: 'PROVA', number: randomUUID(), title: mark, facts: '[]', issued_at: new Date() },
  })
}
