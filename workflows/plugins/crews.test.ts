import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginPlugins } from './begin.ts'
import type { Step } from './contract.ts'
import { createCrews, type Crews } from './crews.ts'
import { rehearse } from './rehearse.ts'
import type { Scripted } from './script-of.ts'
import { openStage, type Stage } from './testing/stage.ts'

const tenant = '00000000-0000-4000-8000-000000000001'
const done: Step[] = []
const live: Scripted[] = []
const open: {
  stage?: Stage
  crews?: Crews
  /** The crews of a process that begins. */
  begun?: () => Crews
  first?: Scripted
  second?: Scripted
} = {}

beforeAll(async () => {
  const stage = await openStage()
  const { client, connection, built } = stage
  const first = await stage.version('1.0.0', './first.ts')
  const second = await stage.version('1.1.0', './second.ts')
  const begun = () =>
    createCrews({
      ...{ client, connection, built, namespace: 'default', drainEveryMs: 0, staysMs: 2_000 },
      live: () => live,
      older: async () => first,
      activities: { step },
    })
  Object.assign(open, { stage, crews: begun(), begun, first, second })
})

afterAll(async () => {
  await open.crews?.close()
  await open.stage?.close()
})

function opened() {
  const { stage, crews, begun, first, second } = open
  if (!stage || !crews || !begun || !first || !second)
    throw new Error('The stage is open before all tests')
  return { ...stage, crews, begun, first, second }
}

// What begins a wait is told to wait, for longer than a version is bundled and rehearsed; the rest is told nothing.
async function step(asked: Step) {
  done.push(asked)
  const waits = asked.turn === 1
  return { wakeAt: waits ? new Date(Date.now() + 15_000).toISOString() : null }
}

// A step may be asked for again: the kernel does it once, and so it counts once here.
const steps = (ticket: string) => [
  ...new Set(done.filter((one) => one.ticket === ticket).map(({ activity }) => activity)),
]

const ended = () =>
  [steps('old-visit'), steps('old-renewal'), steps('new-visit')].map(({ length }) => length).join()

const begin = (ticket: string, workflow: string) =>
  beginPlugins(opened().client, [
    {
      ...{ seq: '1', id: `event-${ticket}`, tenant, type: 'workflow.begun', at: new Date() },
      ...{ ticket, office: null, person: null, call: null },
      data: { plugin: 'area', workflow, key: 'once' },
    },
  ])

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isSo()) return
    await sleep(100)
  }
  throw new Error(`Never: ${what}`)
}

// A server takes a moment to know a build; until then a turn has something to do.
const settle = (crews: Crews) => until(async () => !(await crews.turn()), 'the crews have settled')

/** The process is gone while lives are under way, and another begins: it knows what is live and nothing else. */
async function restart(): Promise<void> {
  const { crews, begun } = opened()
  await crews.close()
  const anew = begun()
  Object.assign(open, { crews: anew })
  expect(anew.builds('area')).toEqual([])
  await settle(anew)
  expect(anew.builds('area').map((build) => build.slice(0, 5))).toEqual(['1.1.0', '1.0.0'])
}

describe('the workflows of a plugin', () => {
  it('begin once for a ticket and key, on the version that is live', async () => {
    const { crews, first } = opened()
    live.push(first)
    await settle(crews)
    await Promise.all([begin('old-visit', 'visit'), begin('old-renewal', 'renewal')])
    await begin('old-visit', 'visit')
    await until(() => ended() === '1,1,0', 'both have begun')
    expect([...steps('old-visit'), ...steps('old-renewal')]).toEqual(['arrangeFirst', 'announce'])
  })
})

describe('a new version', () => {
  it('is refused beforehand where a life under way could not go on with it', async () => {
    const { stage } = open
    const breaking = await stage?.version('2.0.0', './breaking.ts')
    const { client, built, second } = opened()
    if (!breaking) throw new Error('There is a version')
    expect(await rehearse(client, breaking, built)).toEqual({
      recorded: [],
      tickets: [{ tenant, ticket: 'old-renewal' }],
    })
    expect(await rehearse(client, second, built)).toEqual({ recorded: [], tickets: [] })
  })

  it('takes what begins and what is long; what is short ends as it began', async () => {
    const { crews, second } = opened()
    live.splice(0, 1, second)
    await settle(crews)
    expect(crews.builds('area').map((build) => build.slice(0, 5))).toEqual(['1.1.0', '1.0.0'])
    await begin('new-visit', 'visit')
    await restart()
    await until(() => ended() === '2,3,2', 'all have ended')
    expect(steps('old-visit')).toEqual(['arrangeFirst', 'makeFirst'])
    expect(steps('old-renewal')).toEqual(['announce', 'renew', 'thank'])
    expect(steps('new-visit')).toEqual(['arrangeSecond', 'makeSecond'])
  })

  it('lets the old one go home once nobody is held by it', async () => {
    const { crews } = opened()
    await until(async () => {
      await crews.turn()
      return crews.builds('area').length === 1
    }, 'the old crew has gone')
    expect(crews.builds('area')[0]).toMatch(/^1\.1\.0\+[a-f0-9]{8}$/)
  })
})

describe('a version before', () => {
  it('comes to the front again when it is rolled back to', async () => {
    const { crews, first } = opened()
    live.splice(0, 1, first)
    await settle(crews)
    await begin('later-visit', 'visit')
    await until(() => steps('later-visit').length === 1, 'it has begun')
    expect(steps('later-visit')).toEqual(['arrangeFirst'])
  })
})
