import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { servingNow } from '../testing/serving-now.ts'
import type { Publication } from './contract.ts'
import { call } from './fixtures/call.ts'

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel([call])
  await city.owner.query(
    `update assignment set role = 'case-responsible' where role = 'supervisor'`,
  )
})
afterAll(() => city.close())

/** An application of somebody, admitted at once. */
async function admitted(who: 'marta' | 'bruno', answers: object, at?: string): Promise<string> {
  const sent = { service: call.id, answers: { part: 'north', ...answers } }
  const { id } = await city.ask(city.as(who, at), 'tickets.submit', sent)
  const { version } = await city.ask(city.as('sara'), 'tickets.read', { id })
  await city.ask(await servingNow(city, 'sara'), 'tickets.move', { id, version, move: 'admit' })
  return id
}

const publication: z.input<typeof Publication> = {
  ...{ service: call.id, day: '2026-03-02', seed: 'Lotto 1 2 3' },
  kind: 'provisional',
  reason: 'Istruttoria conclusa',
}

type Asked = Partial<z.input<typeof Publication>>

const publish = async (differing: Asked = {}, at?: string) => {
  const responsible = await servingNow(city, 'sara')
  const now = at ? new Date(at) : responsible.now
  return city.ask({ ...responsible, now }, 'rankings.publish', { ...publication, ...differing })
}

const tickets = { marta: '', bruno: '' }

describe('a call before its ranking is published', () => {
  it('has nothing to publish before anybody is admitted', async () => {
    await expect(publish()).rejects.toMatchObject({ code: 'ranking.nobody' })
  })

  it('shows its office the order with points and why, of each person the last one sent', async () => {
    await admitted('marta', { means: 900_000 }, '2026-03-01T09:00:00.000Z')
    tickets.marta = await admitted('marta', { means: 600_000 })
    tickets.bruno = await admitted('bruno', { means: 100_000 })
    const { rows } = await city.ask(await servingNow(city, 'sara'), 'rankings.provisional', {
      service: call.id,
    })
    expect(rows.map(({ ticket, position, total }) => [ticket, position, total])).toEqual([
      [tickets.bruno, 1, 5],
      [tickets.marta, 2, 3],
    ])
    expect(rows[1]).toMatchObject({ list: 'north', listLabel: 'Nord', isTied: false })
    expect(rows[1]?.points[0]).toMatchObject({ label: 'ISEE', points: 3 })
    expect(rows[1]?.points[0]?.why).toMatch(/6.000,00.€. Da 2.000,00.€ a 10.000,00.€ .* da 5 a 1/)
  })

  it.each(['marta', 'enzo', 'olga'] as const)('does not show it to %s', async (who) => {
    const asked = city.ask(city.as(who), 'rankings.provisional', { service: call.id })
    await expect(asked).rejects.toMatchObject({ code: 'access.not-allowed' })
  })

  it('shows an applicant nothing before it is published', async () => {
    const asked = { ticket: tickets.marta }
    expect(await city.ask(city.as('marta'), 'rankings.place', asked)).toBeNull()
  })
})

describe('a ranking that is published', () => {
  it('is not published from a day that is past, nor for good before the appeals are over', async () => {
    await expect(publish({ day: '2026-03-01' })).rejects.toMatchObject({
      code: 'ranking.day-is-past',
    })
    await expect(publish({ kind: 'final' })).rejects.toMatchObject({
      code: 'ranking.final-too-soon',
      facts: { day: null },
    })
  })

  it('is published by number, with its seed, its days and nobody’s name', async () => {
    const published = await publish()
    expect(published).toMatchObject({
      ...{ kind: 'provisional', kindLabel: 'Graduatoria provvisoria', version: 1 },
      ...{ from: '2026-03-02', until: '2026-04-01', appealUntil: '2026-05-01' },
      lists: [
        {
          label: 'Nord',
          rows: [
            { position: 1, total: 5 },
            { position: 2, total: 3 },
          ],
        },
      ],
    })
    const anyone = await city.ask(city.as('nobody'), 'rankings.published', { service: call.id })
    expect(anyone).toEqual(published)
    const { type, content } = await city.ask(city.as('nobody'), 'rankings.file', {
      ranking: published.id,
    })
    expect(type).toBe('text/csv')
    const lines = Buffer.from(content, 'base64').toString().trim().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines.join()).not.toMatch(/Provini|Marta|Bruno/)
  })
})

describe('a ranking after it was published', () => {
  it('shows applicants their own place, and tells it in the story', async () => {
    const asked = { ticket: tickets.marta }
    expect(await city.ask(city.as('marta'), 'rankings.place', asked)).toMatchObject({
      ...{ kind: 'provisional', position: 2, of: 2, total: 3, listLabel: 'Nord' },
      points: [{ label: 'ISEE', points: 3 }],
    })
    await expect(city.ask(city.as('bruno'), 'rankings.place', asked)).rejects.toMatchObject({
      code: expect.stringMatching(/access|ticket/),
    })
    const { timeline } = await city.ask(city.as('marta'), 'tickets.read', { id: tickets.marta })
    expect(timeline.at(-1)?.label).toContain('posizione 2')
  })

  it('follows for good when the appeals are over, and keeps what was published before', async () => {
    await expect(publish({ kind: 'final', day: '2026-05-01' })).rejects.toMatchObject({
      facts: { day: '2026-05-01' },
    })
    const day = { kind: 'final', day: '2026-05-04' } as const
    await expect(publish(day)).rejects.toMatchObject({ code: 'ranking.final-too-soon' })
    expect(await publish(day, '2026-05-04T09:00:00.000Z')).toMatchObject({
      ...{ kind: 'final', version: 2, until: null, appealUntil: null },
    })
    const { rows } = await city.owner.query(`select version, reason from ranking order by version`)
    expect(rows).toEqual([1, 2].map((version) => ({ version, reason: 'Istruttoria conclusa' })))
  })

  it('leaves a line with the reason in the audit', async () => {
    const { rows } = await city.owner.query(
      `select why, data ->> 'seed' as seed from audit where action = 'ranking.published'`,
    )
    expect(rows[0]).toEqual({ why: 'Istruttoria conclusa', seed: 'Lotto 1 2 3' })
  })
})
