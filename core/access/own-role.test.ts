import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { officeId, servingNow, staffId } from '../testing/serving-now.ts'
import type { RoleAsked } from './contract.ts'

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
})
afterAll(() => city.close())

const reader: RoleAsked = {
  id: 'case-reader',
  name: { it: 'Lettore', en: 'Reader' },
  rules: [{ action: 'read', subject: 'ticket', where: 'own', fields: ['state', 'answers'] }],
}

const save = async (differing: Partial<RoleAsked> = {}) =>
  city.ask(await servingNow(city, 'ada'), 'access.save-role', { ...reader, ...differing })

const give = async (role: string, office: string) =>
  city.ask(await servingNow(city, 'ada'), 'access.grant', {
    staff: [staffId('elia')],
    role,
    office: officeId(office),
  })

describe('a role of the tenant’s own', () => {
  it('says in words what it lets do, and can be given', async () => {
    expect(await save()).toMatchObject({
      id: 'case-reader',
      name: 'Lettore',
      isOwn: true,
      version: 1,
    })
    const listed = await city.ask(await servingNow(city, 'ada'), 'access.roles', {})
    const [rule] = listed.find(({ id }) => id === 'case-reader')?.groups[0]?.rules ?? []
    expect(rule?.says).toBe(
      'Legge le pratiche del proprio ufficio e di quelli sotto (solo: codice e stato, risposte)',
    )
    await give('case-reader', 'lamps')
    const { actor } = await servingNow(city, 'elia')
    expect(actor.assignments).toContainEqual(
      expect.objectContaining({ role: 'case-reader', rules: reader.rules }),
    )
  })

  it('is changed in the version that was seen', async () => {
    await save({ id: 'seen-role' })
    expect(await save({ id: 'seen-role', version: 1 })).toMatchObject({ version: 2 })
    const late = save({ id: 'seen-role', version: 1 })
    await expect(late).rejects.toMatchObject({
      code: 'access.role-has-changed',
      facts: { by: 'Ada Rizzi', version: 2 },
    })
    await expect(save({ id: 'seen-role' })).rejects.toMatchObject({
      code: 'access.role-has-changed',
    })
    const nowhere = save({ id: 'no-role', version: 1 })
    await expect(nowhere).rejects.toMatchObject({ code: 'access.role-unknown' })
  })
})

describe('a role that its author may not make', () => {
  it.each<[string, RoleAsked['rules'][number]]>([
    ['more than any role that its author may give', { action: 'read', subject: 'ticket' }],
    ['the platform', { action: 'found', subject: 'platform' }],
    ['an office where nothing lies in one', { action: 'search', subject: 'person', where: 'own' }],
    ['fields that are none', { action: 'read', subject: 'ticket', where: 'own', fields: ['x'] }],
    ['fields of what has none', { action: 'read', subject: 'office', fields: ['name'] }],
    ['an exception without a meaning', { action: 'read', subject: 'office', except: 'sensitive' }],
  ])('holds %s', async (_, rule) => {
    await expect(save({ id: 'too-wide', rules: [rule] })).rejects.toMatchObject({
      code: 'access.role-too-wide',
    })
  })

  it('has the name of a role that every tenant has', async () => {
    const saved = save({ id: 'office-operator' })
    await expect(saved).rejects.toMatchObject({ code: 'access.role-reserved' })
  })

  it('is one that they hold', async () => {
    await save({ id: 'mine' })
    const place = "select id, $1, $2, $3, true from tenant where slug = 'town'"
    await city.owner.query(
      `insert into assignment (tenant_id, staff_id, office_id, role, is_live) ${place}`,
      [staffId('ada'), officeId('hall'), 'mine'],
    )
    await expect(save({ id: 'mine', version: 1 })).rejects.toMatchObject({
      code: 'access.role-of-oneself',
    })
  })
})

describe('a role of the tenant’s own that is to go', () => {
  it('is removed when nobody holds it', async () => {
    await save({ id: 'held-role' })
    await give('held-role', 'roads')
    const caller = await servingNow(city, 'ada')
    const remove = () => city.ask(caller, 'access.remove-role', { id: 'held-role', version: 1 })
    await expect(remove()).rejects.toMatchObject({ facts: { holders: 1 } })
    const wish = { staff: [staffId('elia')], role: 'held-role', office: officeId('roads') }
    await city.ask(caller, 'access.revoke', wish)
    await remove()
    const listed = await city.ask(caller, 'access.roles', {})
    expect(listed.map(({ id }) => id)).not.toContain('held-role')
    const { rows } = await city.owner.query(
      `select type from outbox where data->>'role' = 'held-role' and type like 'role.%' order by seq`,
    )
    expect(rows).toEqual([{ type: 'role.saved' }, { type: 'role.removed' }])
  })
})

describe('what an own role may be made of', () => {
  it('is everything that could be saved, each with a sentence', async () => {
    const choices = await city.ask(await servingNow(city, 'ada'), 'access.choices', {})
    const rules = choices.flatMap((group) => group.rules.flatMap(({ ways }) => ways))
    expect(rules.filter(({ says }) => !says || /[{}]|rule\./.test(says))).toEqual([])
    const asked = rules.map(({ action, subject, where, fields, except }) => ({
      action,
      subject,
      ...(where && { where }),
      ...(fields && { fields }),
      ...(except && { except }),
    })) as RoleAsked['rules'] // as the editor sends them
    const saved = await save({ id: 'everything', rules: asked })
    expect(saved.groups.flatMap((group) => group.rules)).toHaveLength(rules.length)
  })

  it('holds nothing of the platform', async () => {
    const choices = await city.ask(await servingNow(city, 'ada'), 'access.choices', {})
    expect(choices.map(({ subject }) => subject)).not.toContain('platform')
  })
})
