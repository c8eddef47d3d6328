import { describe, expect, it } from 'vitest'
import { tenants } from './index.ts'

const heldByEveryone = tenants.flatMap(({ staff }) => staff.flatMap((one) => one.assignments))
const organisations = tenants.filter(({ kind }) => kind !== 'platform')

const rolesOfThoseWhoServe = [
  'analyst',
  'auditor',
  'case-responsible',
  'data-protection-officer',
  'delegated-counter',
  'first-level-operator',
  'knowledge-editor',
  'office-manager',
  'office-operator',
  'platform-administrator',
  'supervisor',
  'tenant-administrator',
  'trainer',
]

const known = [
  'Andrea Palladio',
  'Antonio Vivaldi',
  'Carlo Goldoni',
  'Federica Pellegrini',
  'Luigi Brugnaro',
  'Marco Polo',
  'Massimo Cacciari',
  'Paolo Costa',
  'Tiziano Vecellio',
]

describe.each(tenants)('the staff of $slug', ({ slug, offices, staff }) => {
  it('are known by addresses that are unique and invented', () => {
    const addresses = staff.map((person) => person.email)
    expect(new Set(addresses).size).toBe(addresses.length)
    const invented = new RegExp(`^[a-z]+(\\.[a-z]+)+@${slug}\\.example$`)
    expect(addresses.filter((address) => !invented.test(address))).toEqual([])
  })

  it('bear no name that we know to be somebody’s', () => {
    expect(staff.filter(({ name }) => known.includes(name))).toEqual([])
  })

  it('leave no office without anybody', () => {
    const held = new Set(
      staff.flatMap(({ assignments }) => assignments.map(({ office }) => office)),
    )
    expect(offices.filter(({ code }) => !held.has(code))).toEqual([])
  })

  it('hold no role twice in one office', () => {
    const twice = staff.filter(({ assignments }) => {
      const held = assignments.map(({ role, office }) => `${role} ${office}`)
      return held.length === 0 || new Set(held).size < held.length
    })
    expect(twice).toEqual([])
  })
})

describe.each(organisations)('who answers for $slug', ({ staff, sheets }) => {
  const held = staff.flatMap(({ assignments }) => assignments)

  it('are administrators, an officer for data protection, and those who lead and serve', () => {
    const roles = new Set(held.map(({ role }) => role))
    const needed = [
      'tenant-administrator',
      'data-protection-officer',
      'office-manager',
      'supervisor',
      'case-responsible',
      'office-operator',
      'first-level-operator',
    ]
    expect(needed.filter((role) => !roles.has(role))).toEqual([])
  })

  it('are an editor in each office that owns sheets', () => {
    const edited = held
      .filter(({ role }) => role === 'knowledge-editor')
      .map(({ office }) => office)
    expect(sheets.filter(({ office }) => !edited.includes(office))).toEqual([])
  })
})

describe('the staff of all tenants', () => {
  it('hold among them every role there is', () => {
    const roles = [...new Set(heldByEveryone.map(({ role }) => role))]
    expect(roles.toSorted()).toEqual(rolesOfThoseWhoServe)
  })
})
