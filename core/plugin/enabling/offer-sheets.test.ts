import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { streets } from '../../testing/offered-services.ts'
import { scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'
import { offerSheets } from './offer-sheets.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const sheet = (service: string, title: string) => ({
  ...{ id: `strade-${service}`, audience: 'public' as const, title: { it: title }, sections: [] },
  ...{ brief: { it: 'Si chiama il numero verde.' }, keywords: ['strada'], service },
  ...{ verifiedOn: '2026-01-01', reviewBy: '2027-01-01' },
})

const offer = (title: string) => {
  const sheets = [sheet('streets.report', title), sheet('streets.nobody-offers', title)]
  const plugin = { ...streets, services: [], sheets }
  return city.kernel.withRows(city.as('ada'), (scope) => offerSheets(scope, plugin))
}

describe('the fact sheets of a plugin', () => {
  it('join the office that answers for the service, once, and change nothing that is there', async () => {
    await offer('Buche')
    await offer('Un altro titolo')
    const { rows } = await city.owner.query(
      `select s.id, s.words->'title'->>'it' as title, o.code, s.is_live from sheet s
       join office o on o.id = s.office_id where s.id like 'strade-%'`,
    )
    expect(rows).toEqual([
      { id: 'strade-streets.report', title: 'Buche', code: 'hall', is_live: true },
    ])
  })
})
