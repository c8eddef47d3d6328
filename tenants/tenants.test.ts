import type { TenantDeclaration } from '@dime/core'
import { describe, expect, it } from 'vitest'
import { tenants } from './index.ts'

const areas = ['centro-storico', 'lido-isole', 'terraferma']
const categories = [
  'abandoned-waste',
  'bulky-waste',
  'full-bin',
  'dead-animal',
  'graffiti',
  'bridge-paving',
  'public-furniture',
]

describe.each(tenants)('the offices of $slug', (tenant) => {
  const codes = codesOf(tenant)

  it('bear a code and a mailbox of their own', () => {
    expect(doubles(codes)).toEqual([])
    expect(doubles(tenant.offices.map((office) => office.email ?? ''))).toEqual([])
  })

  it('hang on one that is there, without going in circles', () => {
    for (const code of codes) expect(rootOf(tenant, code)).toBeDefined()
  })

  it('are there whenever a service, a route, a person or a sheet names them', () => {
    const { services, routes, staff, sheets } = tenant
    const named = [
      ...services.map((service) => service.office),
      ...routes.flatMap(({ to }) => ('office' in to ? [to.office] : [])),
      ...staff.flatMap(({ assignments }) => assignments.map(({ office }) => office)),
      ...sheets.map((sheet) => sheet.office),
    ]
    expect(named.filter((code) => !codes.includes(code))).toEqual([])
  })
})

describe.each(tenants)('the services of $slug', (tenant) => {
  it('are offered before they are routed or explained', () => {
    const offered = tenant.services.map((service) => service.id)
    const named = [...tenant.routes, ...tenant.sheets].flatMap(({ service }) => service ?? [])
    expect(named.filter((id) => !offered.includes(id))).toEqual([])
  })

  it('go only to tenants that are there', () => {
    const slugs = tenants.map(({ slug }) => slug)
    const named = tenant.routes.flatMap(({ to }) => ('tenant' in to ? [to.tenant] : []))
    expect(named.filter((slug) => !slugs.includes(slug))).toEqual([])
  })
})

const withSheets = tenants.filter(({ sheets }) => sheets.length > 0)

describe.each(withSheets)('the fact sheets of $slug', ({ sheets }) => {
  it('bear an id and a title that no other bears', () => {
    expect(doubles(sheets.map((sheet) => sheet.id))).toEqual([])
    expect(doubles(sheets.map((sheet) => sheet.title.it))).toEqual([])
    expect(doubles(sheets.map((sheet) => sheet.title.en ?? ''))).toEqual([])
  })

  it.each(sheets)('$id can be said aloud, read in parts and found', (sheet) => {
    expect(sheet.brief.it.length).toBeGreaterThan(20)
    expect(sheet.brief.it.length).toBeLessThanOrEqual(100)
    expect(sheet.brief.en).toBeTruthy()
    expect(sheet.sections.length).toBeGreaterThanOrEqual(2)
    expect(doubles(sheet.sections.map((section) => section.id))).toEqual([])
    expect(doubles([...sheet.keywords])).toEqual([])
    expect(sheet.keywords.length).toBeGreaterThanOrEqual(5)
  })

  it.each(sheets)('$id is reviewed within six months', ({ verifiedOn, reviewBy }) => {
    expect(reviewBy > verifiedOn).toBe(true)
    expect(reviewBy <= sixMonthsAfter(verifiedOn)).toBe(true)
  })

  it.each(sheets)('$id tells operators what to do only where citizens do not read', (sheet) => {
    const isForOperators = sheet.sections.some(({ id }) => id === 'per-chi-risponde')
    expect(isForOperators).toBe(sheet.audience === 'staff')
  })
})

const withWasteReports = tenants.filter(({ services }) =>
  services.some(({ id }) => id === 'companies.waste-report'),
)

describe.each(withWasteReports)('a waste report sent to $slug', ({ slug }) => {
  const cases = categories.flatMap((category) => areas.map((area) => ({ category, area })))

  it.each(cases)('about $category in $area comes to an office', (answers) => {
    expect(destinationsOf(slug, answers, tenants.length)).toContain('office')
  })
})

function codesOf({ offices }: TenantDeclaration): string[] {
  return offices.map((office) => office.code)
}

function doubles(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at)
}

function rootOf(tenant: TenantDeclaration, code: string, below: string[] = []): string | undefined {
  const office = tenant.offices.find((one) => one.code === code)
  if (!office || below.includes(code)) return undefined
  return office.parent ? rootOf(tenant, office.parent, [...below, code]) : code
}

function sixMonthsAfter(day: string): string {
  const date = new Date(day)
  date.setUTCMonth(date.getUTCMonth() + 6)
  return date.toISOString().slice(0, 10)
}

type Answers = { category: string; area: string }

function destinationsOf(slug: string, answers: Answers, hops: number): ('tenant' | 'office')[] {
  const to = tenants.find((one) => one.slug === slug)?.routes.find(fits(answers))?.to
  if (!to || hops === 0) return []
  return 'office' in to ? ['office'] : ['tenant', ...destinationsOf(to.tenant, answers, hops - 1)]
}

function fits({ category, area }: Answers) {
  const answer: Record<string, string> = { category, 'place.area': area }
  return ({ service, when }: TenantDeclaration['routes'][number]) =>
    service === 'companies.waste-report' &&
    (!when || ('field' in when && [when.is].flat().includes(answer[when.field] ?? '')))
}
