import { randomUUID } from 'node:crypto'
import { nobody, type Actor } from '../../core/identity/actor.ts'
import { answers } from '../../core/testing/reports.ts'
import type { ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import { addRow } from './add-row.ts'
import { picture, type Ground, type Rows } from './row-kinds.ts'

/** What citizens send in, and a call that rings. */
export type Sent = Pick<Rows, 'ticket' | 'trackingCode' | 'file' | 'evidence' | 'call'> & {
  /** The file of a document. */
  readonly paper: string
}

/** Sends in pictures and reports, for a person and for nobody, to an office. */
export async function sendIn(
  scratch: ScratchKernel,
  ground: Ground,
  office: string,
): Promise<Sent> {
  const { ask, owner } = scratch
  const { tenant, mark, person } = ground
  const citizen: Actor = { kind: 'citizen', id: person, name: mark, level: 3, assignments: [] }
  const by = (actor: Actor) => ({ tenant, actor, locale: 'it', now: new Date() }) as const
  const put = async () =>
    (await ask(by(citizen), 'files.put', { name: `${mark}.png`, content: picture })).id
  const file = await put()
  const report = (more: object) => ({
    service: 'streets.report',
    answers: answers({ description: mark, ...more }),
  })
  const { id: ticket } = await ask(by(citizen), 'tickets.submit', report({ photos: [file] }))
  const { id: tracked, code } = await ask(by(nobody), 'tickets.submit', report({}))
  await owner.query('update ticket set office_id = $1 where id = any($2::uuid[])', [
    office,
    [ticket, tracked],
  ])
  const call = await addRow(owner, 'call', {
    ...{
      tenant_id: tenant.id,
      external_id: randomUUID(),
      state: 'ringing',
      phone_key: '390415550100',
    },
    started_at: new Date(),
  })
  return { ticket, trackingCode: code, file, paper: await put(), evidence: await put(), call }
}
