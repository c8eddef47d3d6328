import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../api.ts'
import { idOf } from '../tenancy/declared-tables.ts'
import type { StaffName } from '../testing/declared-tenants.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { officeId, servingNow, staffId } from '../testing/serving-now.ts'

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
  // Sara manages the people of the lamps; Ada administers the town.
  const role = { staff: [staffId('sara')], role: 'office-manager', office: officeId('lamps') }
  await city.ask(city.as('ada'), 'access.grant', role)
})
afterAll(() => city.close())

type Asked = Api['staff.list']['input']
const list = async (by: StaffName, asked: Asked = {}) =>
  city.ask(await servingNow(city, by), 'staff.list', asked)
const names = async (by: StaffName, asked: Asked = {}) =>
  (await list(by, asked)).rows.map(({ name }) => name)
const invite = async (by: StaffName, email: string, [role, office]: [string, string]) =>
  city.ask(await servingNow(city, by), 'staff.invite', {
    name: 'Nora Bassi',
    email,
    assignments: [{ role, office: officeId(office) }],
  })

describe('the list of staff', () => {
  it('shows an administrator everybody, a manager whoever serves in own offices, nobody else', async () => {
    expect(await names('ada')).toHaveLength(7)
    expect(await names('sara')).toEqual(['Carlo Zen', 'Dora Vio', 'Sara Moro'])
    await expect(list('carlo')).rejects.toMatchObject({ status: 403 })
  })

  it('is searched by name, address, office with those below, role and state', async () => {
    expect(await names('ada', { text: 'VIO dor' })).toEqual(['Dora Vio'])
    expect(await names('ada', { text: 'enzo@' })).toEqual(['Enzo Tosi'])
    expect(await names('ada', { text: '%' })).toEqual([])
    expect(await names('ada', { office: officeId('hall') })).toHaveLength(7)
    expect(await names('ada', { office: officeId('desk') })).toEqual(['Elia Nardi', 'Olga Perin'])
    expect(await names('ada', { role: 'supervisor' })).toEqual(['Sara Moro'])
    expect(await names('ada', { state: 'left' })).toEqual([])
    const foreign = names('ada', { office: idOf('works', 'office', 'crews') })
    await expect(foreign).rejects.toMatchObject({ code: 'offices.unknown' })
  })

  it('comes page by page with the counts of all', async () => {
    const first = await list('ada', { limit: 4 })
    expect(first.counts).toEqual({ invited: 0, in: 7, left: 0 })
    const second = await list('ada', { limit: 4, cursor: first.next ?? '' })
    expect([...first.rows, ...second.rows]).toHaveLength(7)
    expect(second.next).toBeNull()
    await expect(list('ada', { cursor: 'nonsense' })).rejects.toThrow()
  })
})

describe('someone who serves', () => {
  it('is read by whoever manages them, and by nobody of another tenant', async () => {
    const sara = await servingNow(city, 'sara')
    const carlo = await city.ask(sara, 'staff.read', { id: staffId('carlo') })
    expect(carlo).toMatchObject({ state: 'in', factors: 0, may: { edit: true, leave: true } })
    await expect(city.ask(sara, 'staff.read', { id: staffId('enzo') })).rejects.toMatchObject({
      code: 'access.not-allowed',
    })
    const wanda = idOf('works', 'staff', 'wanda@prova.example')
    await expect(city.ask(city.as('ada'), 'staff.read', { id: wanda })).rejects.toMatchObject({
      code: 'staff.unknown',
    })
  })
})

describe('someone whose name or address changes', () => {
  it('changes name and address, and the former address hears of it', async () => {
    const edit = {
      id: staffId('dora'),
      name: 'Dora Vio Zen',
      email: 'Dora.Vio@prova.example',
      version: 1,
    }
    const sara = await servingNow(city, 'sara')
    expect(await city.ask(sara, 'staff.edit', edit)).toMatchObject({
      email: 'dora.vio@prova.example',
      isLive: true,
      version: 2,
    })
    await expect(city.ask(sara, 'staff.edit', edit)).rejects.toMatchObject({
      code: 'staff.has-changed',
      facts: { by: 'Sara Moro' },
    })
    const { rows } = await city.owner.query(`select address from mail order by created_at desc`)
    expect(rows[0]).toEqual({ address: 'dora@prova.example' })
  })

  it('is not readdressed to somebody’s address, nor by whoever could not give all their roles', async () => {
    const enzo = { id: staffId('enzo'), name: 'Enzo Tosi', version: 1 }
    await expect(
      city.ask(city.as('ada'), 'staff.edit', { ...enzo, email: 'olga@prova.example' }),
    ).rejects.toMatchObject({ code: 'staff.email-is-taken' })
    const role = { staff: [staffId('carlo')], role: 'analyst', office: officeId('hall') }
    await city.ask(city.as('ada'), 'access.grant', role)
    const sara = await servingNow(city, 'sara')
    const carlo = { id: staffId('carlo'), name: 'Carlo Zen', version: 1 }
    const stolen = { ...carlo, email: 'sara.moro@prova.example' }
    await expect(city.ask(sara, 'staff.edit', stolen)).rejects.toMatchObject({
      code: 'staff.holds-more',
    })
    await expect(
      city.ask(sara, 'staff.invite-again', { id: staffId('carlo') }),
    ).rejects.toMatchObject({ code: 'staff.holds-more' })
  })
})

describe('someone who is asked in', () => {
  it('is invited, holds the roles, and gets the link alone', async () => {
    const nora = await invite('sara', 'nora@prova.example', ['office-operator', 'lamps'])
    expect(nora).toMatchObject({ state: 'invited', isLive: true, hasPassword: false })
    expect(nora.assignments.map(({ role, office }) => [role, office.code])).toEqual([
      ['office-operator', 'lamps'],
    ])
    expect(JSON.stringify(nora)).not.toContain('invitation=')
    const { rows } = await city.owner.query(
      `select address from mail where body like '%#invitation=%'`,
    )
    expect(rows).toEqual([{ address: 'nora@prova.example' }])
  })

  it('is not asked in twice, elsewhere, to more than one may give, or with a name that hides', async () => {
    await expect(
      invite('sara', 'nora@prova.example', ['office-operator', 'lamps']),
    ).rejects.toMatchObject({ code: 'staff.email-is-taken' })
    await expect(
      invite('sara', 'a@prova.example', ['office-operator', 'roads']),
    ).rejects.toMatchObject({ status: 403 })
    await expect(
      invite('sara', 'a@prova.example', ['tenant-administrator', 'lamps']),
    ).rejects.toMatchObject({ code: 'access.cannot-give' })
    const foreign = [{ role: 'supervisor', office: idOf('works', 'office', 'crews') }]
    const asked = { name: 'Ada Due', email: 'a@prova.example', assignments: foreign }
    await expect(city.ask(city.as('ada'), 'staff.invite', asked)).rejects.toMatchObject({
      status: 404,
    })
    const hidden = { ...asked, name: 'Ada\u200BDue' }
    await expect(city.ask(city.as('ada'), 'staff.invite', hidden)).rejects.toThrow()
  })
})
