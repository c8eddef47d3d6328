import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lifecycle } from '../../lifecycle/define-lifecycle.ts'
import type { Caller } from '../../kernel.ts'
import type { Service } from '../../service/define-service.ts'
import { hello } from '../fixtures/hello.ts'
import { openCityOfNodes } from './testing/nodes.ts'

let here: Awaited<ReturnType<typeof openCityOfNodes>>
let sender: Caller
let code: string
beforeAll(async () => {
  here = await openCityOfNodes()
  await here.rollOut({ version: '1.0.0' })
  sender = here.city.as('nobody')
  const asked = { service: 'greeter.hello', answers: { name: 'Marta' } }
  const receipt = await here.city.ask(sender, 'tickets.submit', asked)
  code = receipt.code
})
afterAll(() => here.close())

const begun = lifecycle(
  { welcomed: { greet: 'greeted', hush: 'silent' }, greeted: {}, silent: {} },
  {
    start: 'welcomed',
    endsIn: ['greeted', 'silent'],
    moves: { greet: { by: 'office' }, hush: { by: 'office' } },
  },
)
const words = {
  ...hello.texts.it,
  states: { welcomed: 'Accolto', greeted: 'Salutato', silent: 'Zitto' },
  moves: { greet: 'Saluta', hush: 'Taci' },
}
const anew: Service = { ...hello, lifecycle: begun, texts: { it: words, en: words } }
const carrying: Service = {
  ...anew,
  carriesOver: { from: '^1.0.0', states: { asked: 'welcomed' } },
}

const stored = async () => {
  const { rows } = await here.city.owner.query<{ state: string; version: string; words: object }>(
    `select state, plugin_version as version, lifecycle->'states' as words from ticket where code = $1`,
    [code],
  )
  return rows[0]
}

describe('tickets in flight', () => {
  it('refuse a version that could not serve them, with their codes', async () => {
    const differing = { services: [anew] }
    const { preview } = await here.upload({ version: '2.0.0', differing, activities: ['wave'] })
    expect(preview).toMatchObject({
      mayBegin: false,
      tickets: { staying: 0, carried: 0, broken: { count: 1, codes: [code] } },
    })
    const refused = await here.conducted(await here.ask('2.0.0'))
    expect(refused.refused).toMatchObject({ code: 'plugin.would-break-tickets' })
    expect(refused.refused?.text).toContain(code)
    expect(here.serving()).toBe('1.0.0')
  })

  it('keep what they began with', async () => {
    const rollout = await here.rollOut({ version: '2.0.1', differing: { services: [anew] } })
    expect(rollout).toMatchObject({ state: 'live', carried: { done: 0, of: 0 } })
    expect(await stored()).toMatchObject({ state: 'asked', version: '1.0.0' })
  })

  it('are carried over where the version says how, once, and their story tells it', async () => {
    const rollout = await here.rollOut({ version: '2.1.0', differing: { services: [carrying] } })
    expect(rollout).toMatchObject({ state: 'live', carried: { done: 1, of: 1 } })
    expect(await stored()).toMatchObject({
      state: 'welcomed',
      version: '2.1.0',
      words: { welcomed: { hush: 'silent' } },
    })
    const again = await here.city.ask(here.paula(), 'plugins.reload', {
      id: 'greeter',
      reason: here.reason,
    })
    expect(await here.conducted(again)).toMatchObject({ carried: { done: 0, of: 0 } })
    const { rows } = await here.city.owner.query(
      `select data->>'was' as was, data->>'to' as to from entry where kind = 'note'`,
    )
    expect(rows).toEqual([{ was: 'asked', to: 'welcomed' }])
  })
})

describe('tickets that were carried over', () => {
  it('are counted by the version that they follow', async () => {
    const view = await here.city.ask(here.paula(), 'plugins.read', { id: 'greeter' })
    expect(view.tickets).toEqual([{ version: '2.1.0', open: 1, ended: 0 }])
  })

  it('go on under what they follow when the plugin is rolled back', async () => {
    const back = await here.conducted(await here.ask('1.0.0'))
    expect(back).toMatchObject({ kind: 'roll-back', state: 'live' })
    expect(await stored()).toMatchObject({ state: 'welcomed', version: '2.1.0' })
  })
})
