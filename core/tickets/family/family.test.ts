import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { licences, type Licences } from '../../testing/licences.ts'
import { officeId } from '../../testing/serving-now.ts'

let town: Licences
beforeAll(async () => void (town = await licences()))
afterAll(() => town.city.close())

const sara = () => town.city.as('sara')

async function childOf(id: string) {
  const answers = { what: 'la porta' }
  const asked = { id, service: 'streets.visit', answers }
  const child = await town.city.ask(sara(), 'tickets.open-child', asked)
  return town.read(child.id)
}

describe('a child', () => {
  it('is of the same person, and its parent ends only after it', async () => {
    const id = await town.send({ zone: 'a' })
    const child = await childOf(id)
    expect(child).toMatchObject({ title: 'Sopralluogo', person: 'Marta Provini', parent: { id } })
    const parent = await town.read(id)
    expect(parent.children.map(({ code }) => code)).toEqual([child.code])
    await town.city.owner.query(
      `update ticket set lifecycle = jsonb_set(lifecycle::jsonb, '{moves,grant}', '{"by":"office"}')::json,
        state = 'accepted' where id = $1`,
      [id],
    )
    await expect(town.move(id, 'grant')).rejects.toMatchObject({
      facts: { why: `Prima vanno concluse le pratiche collegate: ${child.code}.` },
    })
    await town.move(child.id, 'make')
    expect(await town.move(id, 'grant')).toMatchObject({ isEnded: true })
  })
})

describe('a ticket that is split', () => {
  it('leaves a part in a ticket of its own, and both stories tell it', async () => {
    const id = await town.send({ zone: 'a' })
    const asked = { id, version: 1, answers: { zone: 'b' }, files: [], reason: 'sono due locali' }
    const receipt = await town.city.ask(sara(), 'tickets.split', asked)
    const part = await town.read(receipt.id)
    expect(part).toMatchObject({ subject: 'B', person: 'Marta Provini', channel: 'web' })
    expect(part.answers.map(({ value }) => value)).toEqual(['Bar', 'B'])
    const { timeline, code } = await town.read(id)
    expect(timeline.at(-1)).toMatchObject({
      label: `Una parte continua nella pratica ${part.code}`,
      text: 'sono due locali',
    })
    expect(part.timeline.at(-1)?.label).toBe(`Nata dalla pratica ${code}`)
  })

  it('takes no attachment that is not its own', async () => {
    const id = await town.send()
    const asked = { id, version: 1, answers: {}, files: [id], reason: 'una prova' }
    await expect(town.city.ask(sara(), 'tickets.split', asked)).rejects.toMatchObject({
      code: 'ticket.attachment-unknown',
    })
  })
})

describe('a ticket that is transferred', () => {
  const transfer = (id: string, more: { files?: string[] } = {}) =>
    town.city.ask(sara(), 'tickets.transfer', {
      ...{ id, version: 1, office: officeId('roads'), reason: 'è una strada', ...more },
    })

  it('is nobody’s in the other office, by whose hours its clock goes on', async () => {
    const id = await town.send()
    const { clock } = await town.read(id)
    expect(await transfer(id)).toMatchObject({ office: { code: 'roads' } })
    const there = await town.read(id)
    expect(there).toMatchObject({ office: { code: 'roads' }, assignee: null })
    expect(there.clock?.startedOn).toBe(clock?.startedOn)
    expect(await town.read(id, 'enzo')).toMatchObject({ id })
  })

  it('takes along the attachments that are chosen; the others stay where they were', async () => {
    const id = await town.send()
    const [kept, sent] = [await attachment(id), await attachment(id)]
    await transfer(id, { files: [sent] })
    expect((await town.read(id, 'enzo')).photos.map((one) => one.id)).toEqual([sent])
    expect((await town.read(id)).photos).toHaveLength(2)
    expect((await town.read(id, 'marta')).photos).toHaveLength(2)
    const open = town.city.ask(town.city.as('enzo'), 'files.get', { id: kept })
    await expect(open).rejects.toMatchObject({ code: 'access.not-allowed' })
  })
})

async function attachment(ticket: string): Promise<string> {
  const { rows } = await town.city.owner.query<{ id: string }>(
    `insert into file (tenant_id, sha256, name, type, size, content, ticket_id, owner_digest)
     select tenant_id, '', 'foto.png', 'image/png', 1, 'x', id, '' from ticket where id = $1 returning id`,
    [ticket],
  )
  return rows[0]?.id ?? ''
}
