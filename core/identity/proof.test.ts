import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../api.ts'
import { inRole } from '../audit/testing/in-role.ts'
import type { Caller } from '../kernel.ts'
import { founding } from '../platform/testing/founding.ts'
import { meetPaula } from '../platform/testing/platform.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
let paula: () => Caller
beforeAll(async () => {
  city = await scratchKernel()
  paula = await meetPaula(city)
})
afterAll(() => city.close())

const minutes = 11

/** The same caller, who proved eleven minutes ago who they are. */
function stale(caller: Caller): Caller {
  const provedAt = new Date(caller.now.getTime() - minutes * 60_000)
  return { ...caller, actor: { ...caller.actor, session: { id: randomUUID(), provedAt } } }
}

const id = randomUUID()
const one = { staff: [id], role: 'tenant-administrator', office: id }
const own = {
  id: 'letture',
  name: { it: 'Letture' },
  rules: [{ action: 'read', subject: 'sheet' }],
}
const person = {
  name: 'Nuova Persona',
  email: 'nuova@prova.example',
  assignments: [{ role: 'supervisor', office: id }],
}
const look = { tenant: 'town', reason: 'Una verifica molto urgente', minutes: 15 }

const byAda: readonly (readonly [keyof Api, object])[] = [
  ['access.grant', one],
  ['access.revoke', one],
  ['access.save-role', own],
  ['access.remove-role', { id: 'letture', version: 1 }],
  ['keys.create', { name: 'Telefono', may: ['calls.record-event'] }],
  ['keys.rotate', { id: 'telephone' }],
  ['staff.invite', person],
  ['staff.invite-again', { id }],
  ['staff.leave', { staff: [id] }],
  ['staff.return', { id }],
  ['staff.import', { csv: 'email,name,role,office', digest: '0'.repeat(64) }],
  ['identity.change-password', { old: 'parola', new: 'un gabbiano sul molo' }],
  ['identity.passkey-begin', {}],
  ['identity.passkey-remove', { id: 'passkey' }],
  ['identity.totp-begin', {}],
  ['identity.totp-remove', {}],
  ['identity.recovery-codes', {}],
]

const byPaula: readonly (readonly [keyof Api, object])[] = [
  ['platform.found', founding('malcontenta')],
  ['platform.suspend', { slug: 'town', reason: 'Una prova' }],
  ['platform.resume', { slug: 'town' }],
  ['platform.break-glass', look],
]

/** What becomes of an act: the code of its refusal, if it is refused. */
async function codeOf(caller: Caller, [name, input]: readonly [keyof Api, object]) {
  const asked = city.ask(caller, name, input)
  return asked.then(
    () => 'done',
    (fault: { code?: string }) => fault.code ?? fault,
  )
}

describe('a dangerous act', () => {
  it.each(byAda)('of an administrator asks for a fresh proof: %s', async (...act) => {
    expect(await codeOf(stale(city.as('ada')), act)).toBe('identity.proof-needed')
    expect(await codeOf(city.as('ada'), act)).not.toBe('identity.proof-needed')
  })

  it.each(byPaula)('of the platform asks for a fresh proof: %s', async (...act) => {
    expect(await codeOf(stale(paula()), act)).toBe('identity.proof-needed')
  })

  it.each([
    { secondFactor: 'required' },
    { idleMinutes: 30 },
    { provider: null },
    { reset: ['provider'] },
  ])('is to change how one signs in: %j', async (change) => {
    const { version } = await city.ask(city.as('ada'), 'settings.read', {})
    const act = ['settings.save', { ...change, version }] as const
    expect(await codeOf(stale(city.as('ada')), act)).toBe('identity.proof-needed')
    expect(await codeOf(city.as('ada'), act)).toBe('done')
  })

  it('is to take the audit away', async () => {
    const officer = inRole(city.as('sara'), 'data-protection-officer')
    expect(await codeOf(stale(officer), ['audit.export', {}])).toBe('identity.proof-needed')
    expect(await codeOf(officer, ['audit.export', {}])).toBe('done')
  })

  it('is to let a mandate stand', async () => {
    const responsible = inRole(city.as('carlo'), 'case-responsible')
    const act = ['mandates.verify', { id }] as const
    expect(await codeOf(stale(responsible), act)).toBe('identity.proof-needed')
    expect(await codeOf(responsible, act)).toBe('mandate.unknown')
  })
})

describe('an act that harms nobody', () => {
  it.each([
    ['settings.save', { phone: '041 555', version: 0 }],
    ['staff.list', {}],
    ['audit.search', {}],
  ] as const)('asks for none: %s', async (...act) => {
    expect(await codeOf(stale(city.as('ada')), act)).not.toBe('identity.proof-needed')
  })
})
