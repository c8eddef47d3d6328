import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { licences, type Licences } from '../testing/licences.ts'
import type { Hands } from './hands.ts'
import { stepping } from './run-step.ts'

let town: Licences
const asked: string[] = []
const answers = { note: 'Rivista', wakeAt: '2026-04-01T08:00:00.000Z' }
const plugin = { call: async (activity: string) => (asked.push(activity), answers) }

beforeAll(async () => void (town = await licences()))
afterAll(() => town.city.close())

// Of a plugin a step needs to be asked alone, and of the hands nothing else.
const handsWith = (live: ReadonlyMap<string, object>) =>
  ({ plugins: { live: () => live } }) as unknown as Hands

const step = (ticket: string, live: ReadonlyMap<string, object> = new Map([['streets', plugin]])) =>
  stepping(
    town.city.kernel,
    handsWith(live),
  )({
    ...{ tenant: town.city.as('sara').tenant.id, ticket, key: 'run#1' },
    ...{ plugin: 'streets', activity: 'review', at: '2026-03-02T10:00:00.000Z' },
  })

async function notesOf(id: string): Promise<string[]> {
  const { timeline } = await town.read(id)
  return timeline.flatMap(({ text }) => (text === 'Rivista' ? [text] : []))
}

describe('a step of a plugin’s own workflow', () => {
  it('brings about what the plugin answers, and tells the workflow when to go on', async () => {
    const id = await town.send()
    expect(await step(id)).toEqual({ wakeAt: answers.wakeAt })
    expect(asked).toEqual(['review'])
    expect(await notesOf(id)).toEqual(['Rivista'])
  })

  it('is brought about once, however often it is asked for', async () => {
    const id = await town.send()
    await step(id)
    expect(await step(id)).toEqual({ wakeAt: answers.wakeAt })
    expect(await notesOf(id)).toEqual(['Rivista'])
  })

  it('fails while its plugin is away, and is written down at its ticket', async () => {
    const id = await town.send()
    await expect(step(id, new Map())).rejects.toMatchObject({ code: 'plugin.is-away' })
    const { rows } = await town.city.owner.query('select trouble from ticket where id = $1', [id])
    expect(rows[0]?.trouble).toMatchObject({ 'run#1': { code: 'plugin.is-away', attempts: 1 } })
    await step(id)
    const later = await town.city.owner.query('select trouble from ticket where id = $1', [id])
    expect(later.rows[0]?.trouble).toBeNull()
  })
})
