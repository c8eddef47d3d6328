import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostsForTests } from '../fixtures/hosts.ts'
import { taskFor } from '../fixtures/lender.ts'

const open = hostsForTests()
const kinds = ['thread', 'process'] as const
const inside: { server?: Server; visits: number } = { visits: 0 }

beforeAll(async () => {
  inside.server = createServer((_, answer) => {
    inside.visits += 1
    answer.end('inside')
  })
  await new Promise<void>((resolve) => inside.server?.listen(0, '127.0.0.1', resolve))
})
afterAll(() => inside.server?.close())

function port() {
  const at = inside.server?.address()
  return typeof at === 'object' ? at?.port : undefined
}

function reaching(way: string, target: string) {
  const task = taskFor('venezia')
  return { ...task, ticket: { ...task.ticket, answers: { way, target } } }
}

const modules = [
  'node:fs',
  'node:fs/promises',
  'node:net',
  'node:http',
  'node:https',
  'node:http2',
  'node:tls',
  'node:dgram',
  'node:dns',
  'node:child_process',
  'node:cluster',
  'node:worker_threads',
  'node:inspector',
  'node:module',
  'node:process',
  'node:vm',
  'node:v8',
  'node:sqlite',
  'node:wasi',
  'node:async_hooks',
  'fs',
  'net',
]

describe.each(kinds)('a plugin in a %s', (isolation) => {
  it('is lent no module that reaches beyond reckoning', async () => {
    const { host } = await open('reaching', { isolation })
    for (const name of modules) {
      await expect(host.call('reach', reaching('module', name)), name).rejects.toMatchObject({
        facts: { message: expect.stringMatching(/^a plugin is not lent node:/) },
      })
    }
  })

  it('reaches nothing through what is global', async () => {
    const { host } = await open('reaching', { isolation })
    const address = `http://127.0.0.1:${port()}/`
    const ways = { fetch: address, socket: address, builtin: 'fs', binding: 'tcp_wrap' }
    const found = await Promise.all(
      Object.entries({ ...ways, kill: String(process.pid) }).map(async ([way, target]) => {
        const { note } = await host.call('reach', reaching(way, target))
        return note
      }),
    )
    expect(found).toEqual(found.map(() => 'reached undefined'))
    expect(inside.visits).toBe(0)
  })

  it('reads no file that is not its own', async () => {
    const { host } = await open('reaching', { isolation })
    const file = fileURLToPath(new URL('../../../launch/start.mjs', import.meta.url))
    await expect(host.call('reach', reaching('file', file))).rejects.toMatchObject({
      facts: { message: expect.stringMatching(/restricted|denied|is not lent file:/i) },
    })
  })

  it('finds whatever it gets hold of by ways around without arms', async () => {
    const { host } = await open('reaching', { isolation })
    const leaking = host.call('reach', reaching('leak', ''))
    await expect(leaking).rejects.toMatchObject({
      facts: { message: 'a plugin may not getBuiltinModule' },
    })
  })
})
