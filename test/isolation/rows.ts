import { verificationCode } from '../../core/documents/verification-code.ts'
import type { ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import { addKeys } from './add-keys.ts'
import { addOffice } from './add-office.ts'
import { addDocument, addMandate, addSheet } from './add-papers.ts'
import { addStaff } from './add-staff.ts'
import { addWork } from './add-work.ts'
import type { Ground, Rows } from './row-kinds.ts'
import { sendIn } from './send-in.ts'

/** New rows of a tenant: what its citizens send in is sent in, the rest is written beside it. */
export async function makeRows(
  { scratch }: { readonly scratch: ScratchKernel },
  ground: Ground,
): Promise<Rows> {
  const { owner, kernel } = scratch
  const { hall, person } = ground
  const [office, heir] = [await addOffice(owner, ground), await addOffice(owner, ground)]
  const staff = await addStaff(owner, ground, { role: 'office-operator', office })
  const sent = await sendIn(scratch, ground, office)
  const { paper, ...kept } = sent
  const document = await addDocument(owner, ground, { ...kept, file: paper, office })
  return {
    ...kept,
    ...(await addKeys(owner, ground, staff)),
    ...(await addWork(owner, ground, { staff, office, ticket: sent.ticket })),
    hall,
    office,
    heir,
    person,
    staff,
    document,
    verificationCode: verificationCode(kernel.lent.secrets.key('documents'), document),
    sheet: await addSheet(owner, ground, office),
    mandate: await addMandate(owner, ground, { person, evidence: sent.evidence }),
  }
}
