import { afterAll, beforeAll, expect, it } from 'vitest'
import { mandated, maria, type Mandated } from '../testing/mandated.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
let both: Mandated
beforeAll(async () => {
  city = await scratchKernel()
  both = await mandated(city)
})
afterAll(() => city.close())

const now = new Date().toISOString()

function responsible() {
  const caller = city.as('carlo', now)
  const [held] = caller.actor.assignments
  const assignments = held ? [{ ...held, role: 'case-responsible' }] : []
  return { ...caller, actor: { ...caller.actor, assignments } }
}

async function lettersTo(address: string): Promise<string[]> {
  const { rows } = await city.owner.query<{ subject: string }>(
    'select subject from mail where address = $1 order by created_at, subject',
    [address],
  )
  return rows.map(({ subject }) => subject)
}

it('whoever is bound by a mandate is told by mail what others did with it', async () => {
  const content = Buffer.from('%PDF-1.4 decreto').toString('base64')
  const file = await city.ask(responsible(), 'files.put', { name: 'decreto.pdf', content })
  const { id } = await city.ask(responsible(), 'mandates.record', {
    grantor: { person: both.grantor.id },
    grantee: { person: both.grantee.id },
    ...{ kind: 'curatela', from: now.slice(0, 10), evidence: file.id },
  })
  await city.ask(responsible(), 'mandates.verify', { id })
  await city.ask(responsible(), 'mandates.verify', { id })
  await city.ask(responsible(), 'mandates.revoke', { id })
  expect((await lettersTo(maria.email)).toSorted()).toEqual([
    'Curatela in vigore: Anna Rossi può agire per te',
    'Curatela registrata a tuo nome: Anna Rossi',
    'Curatela revocata: Anna Rossi',
  ])
})

it('nobody is told what they did themselves, and a grantor hears what the other gave up', async () => {
  const before = (await lettersTo(maria.email)).length
  const first = await both.given()
  await city.ask(await both.grantor.now(), 'mandates.revoke', { id: first.id })
  expect(await lettersTo(maria.email)).toHaveLength(before)
  const second = await both.given()
  await city.ask(await both.grantee.now(), 'mandates.revoke', { id: second.id })
  expect(await lettersTo(maria.email)).toHaveLength(before + 1)
})
