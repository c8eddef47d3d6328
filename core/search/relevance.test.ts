import { afterAll, describe, expect, it } from 'vitest'
import type { Question, SearchEngine } from './port.ts'
import { cases, synonyms } from './testing/cases.ts'
import { openEngines } from './testing/engines.ts'
import { oneSheet, sheets } from './testing/sheets.ts'

const venice: string = crypto.randomUUID()
const padua: string = crypto.randomUUID()
const engines = await openEngines()
afterAll(() => Promise.all(engines.map((each) => each.close())))

for (const { engine } of engines) {
  const forStaff = { id: 'for-staff', audience: 'staff', title: 'Istruzioni riservate' } as const
  const english = {
    id: 'english',
    lang: 'en',
    kind: 'service',
    title: 'Bulky waste collection',
  } as const
  await engine.index(venice, [...sheets, oneSheet(forStaff), oneSheet(english)])
  await engine.teach(venice, synonyms)
  await engine.index(padua, [oneSheet({ id: 'padua', title: 'Ritiro ingombranti a Padova' })])
}

async function find(engine: SearchEngine, text: string, more: Partial<Question> = {}) {
  const { found } = await engine.search(venice, { text, audiences: ['public'], limit: 5, ...more })
  return found.map((hit) => hit.id)
}

describe.each(engines)('what people type in $name', ({ engine }) => {
  describe.each(Object.entries(cases))('with %s', (_difficulty, list) => {
    it.each(list)('"%s" finds the sheet %s among the first five', async (typed, sheet) => {
      expect(await find(engine, typed)).toContain(sheet)
    })
  })

  const typed = 'ingombrnti divano'
  const keystrokes = [...typed].map((_letter, at) => typed.slice(0, at + 1))
  it.each(keystrokes)('finds bulky waste as soon as "%s" is typed', async (text) => {
    expect(await find(engine, text, { limit: 10 })).toContain('ingombranti')
  })

  it('may be odd and still gets an answer', async () => {
    const odd = ['', '!!!', "l'", 'a & | b:*', '<b>', 'a\0', '🌊', '\uD800', 'x'.repeat(5000)]
    const answers = odd.map((text) => find(engine, text))
    await expect(Promise.all(answers)).resolves.toHaveLength(odd.length)
  })
})

describe.each(engines)('the walls in $name', ({ engine }) => {
  const ask = async (tenant: string, text: string) => {
    const { found } = await engine.search(tenant, { text, audiences: ['public'], limit: 100 })
    return found.map((hit) => hit.id)
  }

  it('keep the documents and synonyms of tenants apart', async () => {
    expect(await ask(venice, 'ingombranti')).toEqual(['ingombranti'])
    expect(await ask(padua, 'ingombranti')).toEqual(['padua'])
    expect(await ask(padua, 'monnezza')).toEqual([])
    expect(await ask(crypto.randomUUID(), 'ingombranti')).toEqual([])
  })

  it('let nothing through without a tenant', async () => {
    expect(await ask('', 'ingombranti')).toEqual([])
    expect(await engine.suggest('', 'ingombranti')).toEqual([])
    await expect(engine.index('', sheets.slice(0, 1))).rejects.toThrow()
  })

  it('keep what is for staff from the public', async () => {
    expect(await ask(venice, 'istruzioni riservate')).not.toContain('for-staff')
    expect(await find(engine, 'istruzioni riservate', { audiences: ['staff'] })).toEqual([
      'for-staff',
    ])
    expect(await find(engine, 'istruzioni riservate', { audiences: [] })).toEqual([])
    expect(await engine.suggest(venice, 'istruzioni')).not.toContain('Istruzioni riservate')
  })

  it('narrow by kind and by language', async () => {
    expect(await find(engine, 'bulky collections', { kinds: ['service'] })).toEqual(['english'])
    expect(await find(engine, 'bulky', { kinds: ['sheet'] })).toEqual([])
    expect(await find(engine, 'bulky', { lang: 'en' })).toEqual(['english'])
  })
})

describe.each(engines)('an answer of $name', ({ engine }) => {
  const best = async (text: string) => {
    const { found } = await engine.search(venice, { text, audiences: ['public'], limit: 1 })
    return found[0]
  }

  it('marks the words found in title and excerpt, as plain text', async () => {
    const { title, marks, excerpt, excerptMarks } = (await best('ingombranti domicilio')) ?? {}
    expect(marks?.map(([start, end]) => title?.slice(start, end))).toEqual(['ingombranti'])
    expect(excerptMarks?.map(([start, end]) => excerpt?.slice(start, end))).toEqual(['domicilio'])
  })

  it('suggests titles while somebody types', async () => {
    const [first] = await engine.suggest(venice, 'contrass')
    expect(first).toBe('Contrassegno disabili: rilascio e rinnovo')
    expect(await engine.suggest(venice, 'cart', 2)).toHaveLength(2)
    expect(await engine.suggest(venice, '  ')).toEqual([])
  })

  it('shows the new text of a document indexed again, and no removed one', async () => {
    const section = { of: 'cie', anchor: 'costi' }
    const passing = oneSheet({ id: 'passing/1', section, title: 'Gondolieri supplenti' })
    await engine.index(venice, [passing])
    expect((await best('gondoliere suplenti'))?.section).toEqual(section)
    await engine.index(venice, [{ ...passing, title: 'Traghettatori' }])
    expect(await find(engine, 'gondolieri')).toEqual([])
    expect(await find(engine, 'traghettatori')).toEqual(['passing/1'])
    await engine.remove(venice, ['passing/1', 'never-seen'])
    expect(await find(engine, 'traghettatori')).toEqual([])
  })
})
