import { describe, expect, it } from 'vitest'
import { createRows } from '../../../database/store.ts'
import type { LiveService } from '../../../service/catalogue.ts'
import type { Service } from '../../../service/define-service.ts'
import { hello } from '../../fixtures/hello.ts'
import { createKeptServices } from './kept-services.ts'
import { liveCatalogue } from './live-catalogue.ts'
import { createStandIns } from './stand-ins.ts'

const titled = (title: string, id: string = hello.id): Service => {
  const words = { ...hello.texts.it, title }
  return { ...hello, id, texts: { it: words, en: words } }
}

const kept = [
  {
    plugin: 'greeter',
    version: '1.0.0',
    services: [titled('Prima'), titled('Via', 'greeter.bye')],
  },
  { plugin: 'greeter', version: '2.0.0', services: [titled('Seconda')] },
  { plugin: 'gone', version: '1.0.0', services: [titled('Andata', 'gone.away')] },
]

async function catalogue() {
  const store = createRows(async <Row>() => kept as Row[]) // rows as the record gives them
  const services = createKeptServices(store)
  await services.refresh()
  const service = titled('Terza')
  const live = new Map([[hello.id, { plugin: 'greeter', version: '3.0.0', service }]])
  const plugins = { services: () => live, live: () => new Map() }
  return liveCatalogue({ plugins, standIns: createStandIns([]), kept: services })
}

const titleOf = (found: LiveService | undefined) => found?.service.texts.it.title

describe('the catalogue', () => {
  it('finds what is live alone', async () => {
    const { find, all } = await catalogue()
    expect(titleOf(find(hello.id))).toBe('Terza')
    expect([find('gone.away'), find('greeter.bye'), all().length]).toEqual([
      undefined,
      undefined,
      1,
    ])
  })

  it.each([
    ['1.0.0', 'Prima'],
    ['2.0.0', 'Seconda'],
    ['3.0.0', 'Terza'],
    ['0.1.0', 'Terza'],
    [undefined, 'Terza'],
  ])('knows a service as version %s declared it', async (version, title) => {
    expect(titleOf((await catalogue()).known(hello.id, version))).toBe(title)
  })

  it('knows what is gone as it last was', async () => {
    const { known, everKnown } = await catalogue()
    expect(titleOf(known('gone.away'))).toBe('Andata')
    expect(titleOf(known('greeter.bye', '2.0.0'))).toBe('Via')
    expect(
      everKnown()
        .map(titleOf)
        .toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
    ).toEqual(['Andata', 'Terza', 'Via'])
  })
})
