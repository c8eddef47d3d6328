import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../kernel.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { lock } from '../tickets/lock.ts'
import { issueDocument } from './issue.ts'
import type { Letter } from './letter.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const order = {
  register: 'PERM',
  lang: 'it',
  title: 'Permesso',
  blocks: [],
  validUntil: '2026-06-01',
  facts: [{ label: 'Dal', value: '1 gennaio' }],
} as const

async function askPermit(): Promise<string> {
  const asked = { service: 'streets.permit', answers: { from: '2026-01-01' } }
  return (await city.ask(city.as('marta'), 'tickets.submit', asked)).id
}

interface Issuing {
  readonly register: string
  readonly set?: () => Promise<Buffer>
  readonly caller?: Caller
}

/** Issues a permit and answers the letter that was set. */
async function issue({ register, set, caller = city.as('dime') }: Issuing): Promise<Letter> {
  const id = await askPermit()
  const letters: Letter[] = []
  const setting = async (letter: Letter) => {
    letters.push(letter)
    return set ? set() : Buffer.from('%PDF-1.7 a permit')
  }
  await city.kernel.withEntities(caller, async (scope) =>
    issueDocument(scope, await lock(scope, id), { order: { ...order, register }, set: setting }),
  )
  const [letter] = letters
  if (!letter) throw new TypeError('A letter was set')
  return letter
}

function verify(caller: Caller, { url, code }: Letter['verification'], typed = code) {
  const id = new URL(url).pathname.split('/').at(-1) ?? ''
  return city.ask(caller, 'documents.verify', { id, code: typed })
}

const serials = (letters: readonly Letter[]) =>
  letters.map(({ number }) => Number(number.split('/').at(-1))).toSorted((a, b) => a - b)

describe('the number of a document', () => {
  it('leaves no gap and comes once, whoever issues at once', async () => {
    const issuing = Array.from({ length: 16 }, () => issue({ register: 'A' }))
    expect(serials(await Promise.all(issuing))).toEqual(Array.from({ length: 16 }, (_, n) => n + 1))
  })

  it('is not lost with a paper that could not be set', async () => {
    const set = () => Promise.reject(new Error('no ink'))
    await expect(issue({ register: 'B', set })).rejects.toThrow('no ink')
    expect((await issue({ register: 'B' })).number).toBe('2026/B/HALL/0000001')
  })

  it('begins again with the year of the town’s clocks', async () => {
    await issue({ register: 'C' })
    const caller = city.as('dime', '2026-12-31T23:30:00.000Z')
    expect((await issue({ register: 'C', caller })).number).toBe('2027/C/HALL/0000001')
  })

  it('is told in the ticket’s story, with the paper for its citizen alone', async () => {
    const { number } = await issue({ register: 'D' })
    const { rows } = await city.ask(city.as('marta'), 'tickets.mine', {})
    const tickets = await Promise.all(
      rows.map(({ id }) => city.ask(city.as('marta'), 'tickets.read', { id })),
    )
    const [paper] = tickets.flatMap(({ documents }) => documents.filter((d) => d.number === number))
    const id = paper?.id ?? ''
    const mine = await city.ask(city.as('marta'), 'documents.get', { id })
    expect(Buffer.from(mine.content, 'base64').toString()).toBe('%PDF-1.7 a permit')
    await expect(city.ask(city.as('bruno'), 'documents.get', { id })).rejects.toMatchObject({
      code: 'access.not-allowed',
    })
  })
})

describe('a document that is verified', () => {
  it('tells what it says to whoever holds its code, however it is typed', async () => {
    const { verification, number } = await issue({ register: 'E' })
    const typed = verification.code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
    expect(await verify(city.as('nobody'), verification, typed)).toMatchObject({
      number,
      title: 'Permesso',
      issuer: 'Comune di Prova',
      office: 'Ufficio hall',
      state: 'valid',
      facts: order.facts,
    })
  })

  it('is unknown by a wrong code, and in another organisation', async () => {
    const { verification } = await issue({ register: 'F' })
    const unknown = { code: 'document.unknown' }
    const wrong = verify(city.as('nobody'), verification, 'AAAA-AAAA-AAAA-AAAA')
    await expect(wrong).rejects.toMatchObject(unknown)
    await expect(verify(city.as('wanda'), verification)).rejects.toMatchObject(unknown)
  })

  it('is valid to the end of its last day, and expired after', async () => {
    const { verification } = await issue({ register: 'G' })
    const stateAt = async (at: string) => (await verify(city.as('nobody', at), verification)).state
    expect(await stateAt('2026-06-01T21:59:59.000Z')).toBe('valid')
    expect(await stateAt('2026-06-01T22:00:00.000Z')).toBe('expired')
  })

  it('is revoked when it was', async () => {
    const { verification, number } = await issue({ register: 'H' })
    await city.owner.query('update document set revoked_at = now() where number = $1', [number])
    expect(await verify(city.as('nobody'), verification)).toMatchObject({ state: 'revoked' })
  })
})
