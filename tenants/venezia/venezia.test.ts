import { describe, expect, it, vi } from 'vitest'
import { tenants } from '../index.ts'
import { venezia } from './tenant.ts'

const { offices, staff, sheets } = venezia
const held = staff.flatMap(({ assignments }) => assignments)

const holding = (role: string) =>
  staff.filter(({ assignments }) => assignments.some((one) => one.role === role))

const officesWith = (role: string) =>
  new Set(held.filter((one) => one.role === role).map(({ office }) => office))

describe('the city’s offices', () => {
  it('are 160', () => {
    expect(offices.length).toBe(160)
  })

  it('are seven areas, six directorates, five sectors and the services below them', () => {
    const ranked = offices.filter(({ kind }) => kind === 'directorate')
    const sectors = ranked.filter(({ name }) => name.it.startsWith('Settore'))
    expect(offices.filter(({ kind }) => kind === 'area').length).toBe(7)
    expect(ranked.length - sectors.length).toBe(6)
    expect(sectors.length).toBe(5)
  })

  it('hang on an area but for the areas themselves and the two heads', () => {
    const roots = offices.filter(({ parent }) => parent === undefined)
    expect(roots.filter(({ kind }) => kind !== 'area').map(({ code }) => code)).toEqual([
      'gabinetto-sindaco',
      'segreteria-generale',
    ])
  })

  it('have two desks in each of the six boroughs', () => {
    const boroughs = offices.filter(({ code }) => code.startsWith('municipalita-'))
    const desks = boroughs.map(({ code }) => offices.filter(({ parent }) => parent === code).length)
    expect(desks).toEqual([2, 2, 2, 2, 2, 2])
  })
})

describe('the city’s people', () => {
  it('are 650, many with more than one role', () => {
    expect(staff.length).toBe(650)
    expect(staff.filter(({ assignments }) => assignments.length > 1).length).toBeGreaterThan(100)
  })

  it('are forty on the telephone, three administrators, and newsagents', () => {
    const inContactCentre = held.filter(({ office }) => office === 'contact-center')
    const callers = inContactCentre.filter(({ role }) => role === 'first-level-operator')
    expect(callers.length).toBe(40)
    expect(holding('tenant-administrator').length).toBe(3)
    expect(holding('delegated-counter').length).toBeGreaterThanOrEqual(12)
  })

  it.each(['office-manager', 'supervisor', 'case-responsible'])('are a %s in each part', (role) => {
    const led = offices.filter(({ kind }) => kind !== 'office').map(({ code }) => code)
    expect(led.filter((code) => !officesWith(role).has(code))).toEqual([])
  })

  it('are one with twelve roles in twelve offices', () => {
    const many = staff.filter(({ assignments }) => assignments.length === 12)
    expect(many.map(({ email }) => email)).toEqual(['teodora.malipiero@venezia.example'])
    const [one] = many
    expect(new Set(one?.assignments.map(({ role }) => role)).size).toBe(12)
    expect(new Set(one?.assignments.map(({ office }) => office)).size).toBe(12)
  })
})

describe('tenants as code', () => {
  it('are the same, to the letter, each time they are read', async () => {
    vi.resetModules()
    const again = await import('../index.ts')
    expect(again.tenants).not.toBe(tenants)
    expect(JSON.stringify(again.tenants)).toBe(JSON.stringify(tenants))
  })

  it('are the city, seven companies and the platform, each under a name of its own', () => {
    const kinds = tenants.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'company').length).toBe(7)
    expect(kinds.toSorted().join(' ')).toMatch(/^city (company ){7}platform$/)
    expect(new Set(tenants.map(({ slug }) => slug)).size).toBe(9)
    expect(new Set(tenants.map(({ phone }) => phone)).size).toBe(9)
  })

  it('keep the city’s data out of the others', () => {
    const others = tenants.filter(({ slug }) => slug !== 'venezia')
    const names = new Set(staff.map(({ email }) => email))
    for (const other of others) {
      expect(JSON.stringify({ ...other, routes: [] })).not.toMatch(/venezia\.example|c_l736/)
      expect(other.staff.filter(({ email }) => names.has(email))).toEqual([])
      expect(other.sheets.filter((sheet) => sheets.includes(sheet))).toEqual([])
    }
  })

  it('demand a second factor in one company', () => {
    const strict = tenants.filter(({ secondFactor }) => secondFactor === 'required')
    expect(strict.map(({ slug }) => slug)).toEqual(['venis'])
  })
})
