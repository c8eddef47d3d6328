import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginPlugins } from './begin.ts'
import { createCrews, type Crews } from './crews.ts'
import type { Scripted } from './script-of.ts'
import { openStage, type Stage } from './testing/stage.ts'

const tenant = '00000000-0000-4000-8000-000000000001'
const names = ['1.0.0', '1.1.0', '1.2.0']
const live: Scripted[] = []
const begun: string[] = []
const troubles: unknown[] = []
let stage: Stage
let versions: Scripted[] = []
let crews: Crews

beforeAll(async () => {
  stage = await openStage()
  versions = await Promise.all(names.map((name) => stage.version(name, './first.ts')))
})
afterAll(async () => {
  await crews?.close()
  await stage?.close()
})

/** The crews of a process that begins: of the older versions it can start these, the others are not kept any more. */
function crewsKeeping(...kept: readonly string[]): Crews {
  const { client, connection, built } = stage
  return createCrews({
    ...{ client, connection, built, namespace: 'default', drainEveryMs: 0, staysMs: 60_000 },
    live: () => live,
    older: async (_, version) => {
      const found = kept.includes(version) && versions.find((one) => one.version === version)
      return found || Promise.reject(new Error(`${version} is not kept`))
    },
    onTrouble: (error) => troubles.push(error),
    activities: { step },
  })
}

// Whoever began waits for an hour: it is held by its version for as long as this lasts.
async function step({ ticket }: { readonly ticket: string }) {
  begun.push(ticket)
  return { wakeAt: new Date(Date.now() + 3_600_000).toISOString() }
}

async function settle(): Promise<void> {
  while (await crews.turn()) await sleep(100)
}

async function liveWith(version: Scripted): Promise<void> {
  live.splice(0, 1, version)
  await settle()
}

async function beginVisit(ticket: string): Promise<void> {
  const data = { plugin: 'area', workflow: 'visit', key: 'once' }
  const event = { seq: '1', id: `event-${ticket}`, tenant, type: 'workflow.begun', at: new Date() }
  await beginPlugins(stage.client, [
    { ...event, ticket, office: null, person: null, call: null, data },
  ])
  await expect.poll(() => begun).toContain(ticket)
}

const builds = () => crews.builds('area').map((build) => build.split('+')[0])

it('an older version that nobody can bring back keeps no other away, and is told of once', async () => {
  const [oldest, older, newest] = versions
  if (!oldest || !older || !newest) throw new Error('There are three versions')
  crews = crewsKeeping()
  for (const version of [oldest, older]) {
    await liveWith(version)
    await beginVisit(`visit-of-${version.version}`)
  }
  await liveWith(newest)
  await crews.close()

  crews = crewsKeeping('1.0.0')
  await settle()
  const comeBack = async () => (await crews.turn(), builds())
  await expect.poll(comeBack).toEqual(['1.2.0', '1.0.0'])
  await crews.turn()
  expect(troubles).toEqual([new Error('1.1.0 is not kept')])
})
