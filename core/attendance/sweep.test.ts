import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { attending, type Attending } from '../testing/attending.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { sweeping, type Sweeping } from './sweep.ts'

let city: ScratchKernel
let clerk: Attending
let sweeper: Sweeping
beforeAll(async () => {
  city = await scratchKernel()
  clerk = attending(city)
  sweeper = sweeping(city.kernel)
})
afterAll(() => city.close())
beforeEach(async () => void (await city.owner.query('update outbox set published_at = now()')))

const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000).toISOString()

async function sent(at: string): Promise<string> {
  const { id } = await sendReport(city, city.as('marta', at), { category: 'lamp' })
  await city.owner.query('update outbox set published_at = now()')
  return id
}

async function attendAt(id: string, at: string): Promise<void> {
  await clerk.attendance.attend({ tenant: city.as('marta').tenant.id, id, at })
  await city.owner.query('update outbox set published_at = now()')
}

const attendBy = async (id: string) => {
  const { rows } = await city.owner.query(
    'select attend_by::text as at from ticket where id = $1',
    [id],
  )
  return rows[0]?.at
}

describe('a ticket to which nobody attends', () => {
  it('is woken when nobody came within a minute', async () => {
    await sent(ago(90))
    await sent(ago(20))
    expect(await sweeper.wakeUnattended()).toBe(1)
    expect(await sweeper.wakeUnattended()).toBe(0)
    await city.owner.query(
      'update outbox set published_at = now(); update ticket set attend_by = $$infinity$$',
    )
  })

  it('is woken when its instant is two minutes past', async () => {
    const id = await sent(ago(600))
    await attendAt(id, ago(600))
    expect(await sweeper.wakeUnattended()).toBe(0)
    await city.owner.query('update ticket set attend_by = $2 where id = $1', [id, ago(121)])
    expect(await sweeper.wakeUnattended()).toBe(1)
    await attendAt(id, ago(0))
    expect(Date.parse(await attendBy(id))).toBeGreaterThan(Date.now())
  })

  it('is left alone once it has ended', async () => {
    const id = await sent(ago(600))
    await city.owner.query('update ticket set is_ended = true, ended_at = now() where id = $1', [
      id,
    ])
    await attendAt(id, ago(0))
    expect(await attendBy(id)).toBe('infinity')
    expect(await sweeper.wakeUnattended()).toBe(0)
  })
})

describe('a workflow that nobody wants', () => {
  it('is one whose ticket has ended or is gone', async () => {
    const open = await sent(ago(10))
    const ended = await sent(ago(10))
    await city.owner.query('update ticket set is_ended = true, ended_at = now() where id = $1', [
      ended,
    ])
    await attendAt(ended, ago(0))
    const gone = '00000000-0000-4000-8000-000000000000'
    const { id } = city.as('marta').tenant
    expect(await sweeper.unwanted(id, [open, ended, gone])).toEqual([ended, gone])
  })
})

describe('what nobody needs any more', () => {
  const old = `now() - interval '31 days'`

  it('is shown before it goes, and then it is gone; the audit stays', async () => {
    await sent(ago(10))
    await city.owner.query(`update outbox set published_at = ${old};
      insert into file (tenant_id, sha256, name, type, size, content, owner_digest, created_at)
        select id, '', 'foto', 'image/png', 1, '', 'x', now() - interval '25 hours' from tenant where slug = 'town';
      insert into answered (tenant_id, key_digest, body_digest, answer, at)
        select id, 'k', 'b', '{}', ${old} from tenant where slug = 'town'`)
    const { rows: before } = await city.owner.query('select count(*)::int as lines from audit')
    const preview = await city.ask(city.as('ada', ago(0)), 'retention.preview', {})
    const counts = Object.fromEntries(preview.rows.map(({ what, count }) => [what, count]))
    expect(counts).toMatchObject({ files: 1, answers: 1 })
    expect(counts['events']).toBeGreaterThan(0)
    expect(await sweeper.sweepAway()).toBeGreaterThan(2)
    const after = await city.ask(city.as('ada', ago(0)), 'retention.preview', {})
    expect(after.rows.every(({ count }) => count === 0)).toBe(true)
    const { rows } = await city.owner.query('select count(*)::int as lines from audit')
    expect(rows[0]?.lines).toBeGreaterThan(before[0]?.lines ?? 0)
  })

  it('is shown to administrators alone', async () => {
    const asked = city.ask(city.as('carlo'), 'retention.preview', {})
    await expect(asked).rejects.toMatchObject({ status: 403 })
  })
})
