import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { urlFor } from '../../database/roles.ts'
import { scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'
import type { CitizenIdentity } from '../oidc/citizen.ts'
import { levelTooLow } from '../oidc/faults.ts'
import { newTransaction } from '../oidc/transaction.ts'
import { subjectOf } from '../subject.ts'
import { recordAnswered, recordAsked } from './record.ts'
import { loginFlaws, searchLogins } from './search.ts'

const issuer = 'https://provider.example'
const whence = { address: '192.0.2.7', agent: 'Prova/1.0' }
const who: CitizenIdentity = {
  subject: 'Marta',
  givenName: 'Marta',
  familyName: 'Provini',
  level: 2,
  scheme: 'spid',
  issuer,
  tokenId: 'token-1',
}

let city: ScratchKernel
let app: Client
beforeAll(async () => {
  city = await scratchKernel()
  app = new Client({ connectionString: urlFor('dime_app', city.url, city.kernel.lent.secrets) })
  await app.connect()
  const { kernel } = city
  const nobody = city.as('nobody', new Date().toISOString())
  const first = newTransaction(issuer, 2, Date.now())
  const second = newTransaction(issuer, 2, Date.now())
  await kernel.withRows(nobody, (scope) => recordAsked(scope, first, whence))
  await kernel.withRows(nobody, (scope) => recordAnswered(scope, first, { whence, came: { who } }))
  await kernel.withRows(nobody, (scope) => recordAsked(scope, second, whence))
  const fault = levelTooLow({ asked: 2, given: 1 })
  await kernel.withRows(nobody, (scope) =>
    recordAnswered(scope, second, { whence, came: { fault } }),
  )
})
afterAll(async () => {
  await app.end()
  await city.close()
})

const day = 86_400_000
const lately = () => ({ from: new Date(Date.now() - day), to: new Date(Date.now() + day) })
const asOfficer = () => {
  const caller = city.as('ada')
  const [held] = caller.actor.assignments
  const assignments = held ? [{ ...held, role: 'data-protection-officer' }] : []
  return { ...caller, actor: { ...caller.actor, assignments } }
}

async function asApplication(statement: string): Promise<string> {
  await app.query('begin')
  try {
    await app.query(`select set_config('app.tenant', $1, true)`, [city.as('ada').tenant.id])
    await app.query(statement)
    return 'done'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    await app.query('rollback')
  }
}

describe('the log of sign-ins', () => {
  it('tells what was asked and what came of it', async () => {
    const { rows } = await city.kernel.withRows(asOfficer(), (scope) =>
      searchLogins(scope, lately()),
    )
    expect(rows.map(({ step, facts }) => [step, facts.code])).toEqual([
      ['refused', 'identity.level-too-low'],
      ['asked', 'sent'],
      ['answered', 'ok'],
      ['asked', 'sent'],
    ])
    expect(rows[2]).toMatchObject({
      request: rows[3]?.request,
      facts: { scheme: 'spid', levelAsked: 2, levelGot: 2, tokenId: 'token-1', ...whence, issuer },
    })
  })

  it('finds the sign-ins of one person, whole', async () => {
    const person = city.as('marta').actor.id
    const { rows } = await city.kernel.withRows(asOfficer(), (scope) =>
      searchLogins(scope, { ...lately(), person }),
    )
    expect(rows.map(({ step }) => step)).toEqual(['answered', 'asked'])
    expect(rows[0]?.subjectDigest).toBe(subjectOf(city.kernel.lent.secrets, who))
  })
})

describe('the log as it lies there', () => {
  it('is closed to whoever may not read the audit', async () => {
    const asked = city.kernel.withRows(city.as('marta'), (scope) => searchLogins(scope, lately()))
    await expect(asked).rejects.toMatchObject({ code: 'access.not-allowed' })
  })

  it('notes its own reading', async () => {
    await city.kernel.withRows(asOfficer(), (scope) => searchLogins(scope, lately()))
    const { rows } = await city.owner.query(`select 1 from audit where action = 'logins.read'`)
    expect(rows.length).toBeGreaterThan(0)
  })

  it.each([
    'select * from login_transaction',
    `update login_transaction set sealed = ''`,
    'delete from login_transaction',
    'truncate login_transaction',
    `insert into login_transaction (tenant_id, request, step, sealed, hash) select id, 'r', 'asked', 's', 'h' from tenant`,
  ])('lets the application not «%s»', async (statement) => {
    expect(await asApplication(statement)).toMatch(/permission denied/)
  })

  it('is unreadable in the record', async () => {
    const { rows } = await city.owner.query<{ sealed: string }>(
      'select sealed from login_transaction',
    )
    expect(rows).toHaveLength(4)
    for (const { sealed } of rows) expect(sealed).not.toMatch(/provider|192\.0/)
  })
})

describe('a line of the log', () => {
  it('shows when it was changed', async () => {
    const flaws = () => city.kernel.withRows(city.as('ada'), (scope) => loginFlaws(scope))
    expect(await flaws()).toEqual([])
    const { rows } = await city.owner.query<{ seq: string }>(
      `update login_transaction set request = 'another' where step = 'refused' returning seq`,
    )
    expect(await flaws()).toEqual(rows.map(({ seq }) => seq))
  })

  it('is kept for twenty-four months, and then no more', async () => {
    await city.owner.query(`update login_transaction set at = case when step = 'answered'
      then now() - interval '23 months' else now() - interval '25 months' end`)
    expect(await asApplication('select purge_logins()')).toBe('done')
    const transaction = newTransaction(issuer, 1, Date.now())
    await city.kernel.withRows(city.as('nobody', new Date().toISOString()), (scope) =>
      recordAnswered(scope, transaction, { whence, came: { who } }),
    )
    const { rows } = await city.owner.query('select step from login_transaction')
    expect(rows).toEqual([{ step: 'answered' }, { step: 'answered' }])
  })
})
