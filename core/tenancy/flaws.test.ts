import { describe, expect, it } from 'vitest'
import { town } from '../testing/declared-tenants.ts'
import type { TenantDeclaration } from './define-tenant.ts'
import { demandSound, flawsOf } from './flaws.ts'

const known = new Set(['town', 'works'])
const flaws = (differing: Partial<TenantDeclaration>) => flawsOf({ ...town, ...differing }, known)
const office = (code: string, parent?: string) =>
  ({ code, kind: 'office', name: { it: code }, ...(parent && { parent }) }) as const
const person = (role: string, where: string) => ({
  email: 'pia@prova.example',
  name: 'Pia Prova',
  assignments: [{ role, office: where }],
})

const mistakes: readonly [string, Partial<TenantDeclaration>, string][] = [
  [
    'names an office that is not there in a role',
    { staff: [person('supervisor', 'cellar')] },
    'pia@prova.example as supervisor names the office cellar, which is not there.',
  ],
  [
    'names a role that is not there',
    { staff: [person('wizard', 'hall')] },
    'pia@prova.example holds the role wizard, which is not there.',
  ],
  [
    'gives somebody what only the platform gives',
    { staff: [person('emergency-reader', 'hall')] },
    'pia@prova.example holds the role emergency-reader, which is not there.',
  ],
  [
    'names an address twice',
    { staff: [person('supervisor', 'hall'), person('supervisor', 'hall')] },
    'the address pia@prova.example stands twice.',
  ],
  [
    'names an office twice',
    { offices: [...town.offices, office('hall')] },
    'the office hall stands twice.',
  ],
  [
    'hangs an office on nothing',
    { offices: [...town.offices, office('attic', 'roof')] },
    'the office attic hangs on roof, which is not there.',
  ],
  [
    'sends a service to an office that is not there',
    { routes: [{ service: 'streets.report', to: { office: 'nowhere' }, because: { it: '' } }] },
    'a route of streets.report names the office nowhere, which is not there.',
  ],
  [
    'sends a service to a tenant that is not there',
    { routes: [{ service: 'streets.report', to: { tenant: 'moon' }, because: { it: '' } }] },
    'a route of streets.report leads to the tenant moon, which is not there.',
  ],
  [
    'routes a service that is not offered',
    { routes: [{ service: 'streets.party', to: { office: 'hall' }, because: { it: '' } }] },
    'a route names the service streets.party, which is not offered.',
  ],
  [
    'calls an own role as every tenant’s',
    { roles: [{ id: 'supervisor', name: { it: 'Capo' }, rules: [] }] },
    'the role supervisor bears the name of one that every tenant has.',
  ],
]

describe('a declaration', () => {
  it('without mistakes has none', () => {
    expect(flaws({})).toEqual([])
  })

  it.each(mistakes)('that %s is told so', (_, differing, sentence) => {
    expect(flaws(differing)).toContain(sentence)
  })

  it('whose tree goes in a circle is told of each office in it', () => {
    const offices = [...town.offices, office('hen', 'egg'), office('egg', 'hen')]
    expect(flaws({ offices })).toEqual([
      'the office hen hangs on itself in a circle.',
      'the office egg hangs on itself in a circle.',
    ])
  })

  it('may give a role of its own', () => {
    const roles = [{ id: 'lamp-reader', name: { it: 'Lampionaio' }, rules: [] }]
    expect(flaws({ roles, staff: [person('lamp-reader', 'lamps')] })).toEqual([])
  })
})

describe('declarations', () => {
  it('are refused together, a sentence for each mistake', () => {
    const broken = { ...town, staff: [person('wizard', 'cellar')] }
    expect(() => demandSound([broken, broken], [])).toThrow(
      /Two tenants are called town\.\nIn town, pia@prova\.example as wizard names the office cellar/,
    )
  })
})
