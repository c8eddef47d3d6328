import { afterEach, describe, expect, it } from 'vitest'
import { rememberingLender, taskFor } from '../fixtures/lender.ts'
import { startPatiently } from '../fixtures/patient.ts'
import type { Host } from './host.ts'

const entry = new URL('../fixtures/greeter.ts', import.meta.url)
const hosts: Host[] = []

async function greeter() {
  const lent = rememberingLender()
  const host = await startPatiently({ entry, lent })
  hosts.push(host)
  return { host, lent }
}

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.stop(0)))
})

describe('a plugin’s host', () => {
  it('tells what the plugin declares, as data', async () => {
    const { host } = await greeter()
    expect(host).toMatchObject({ id: 'greeter', version: '1.0.0' })
    expect(host.services.map(({ id, lifecycle }) => ({ id, entry: lifecycle.entry }))).toEqual([
      { id: 'greeter.hello', entry: { asked: [{ run: 'greet' }] } },
    ])
    expect(host.activities).toContain('greet')
    expect(host.migrations).toEqual([{ name: 'greetings', sql: 'create table greeting (n int)' }])
    expect(structuredClone({ ...host.services })).toEqual({ ...host.services })
  })

  it('runs an activity and answers its outcome', async () => {
    const { host } = await greeter()
    const outcome = await host.call('greet', taskFor('venezia'))
    expect(outcome).toEqual({ move: 'greet', note: 'hello from 1.0.0 to venezia' })
    expect(host.health()).toMatchObject({ calls: 1, errors: 0, pending: 0, restarts: 0 })
  })
})

describe('a plugin’s surroundings', () => {
  it('gives the plugin neither environment nor arguments', async () => {
    const { host } = await greeter()
    const { note } = await host.call('tellSurroundings', taskFor('venezia'))
    expect(note).toBe('{"env":{},"argv":[]}')
  })

  it('keeps what the plugin logs and prints', async () => {
    const { host, lent } = await greeter()
    await host.call('speak', taskFor('venezia'))
    const spoken = { plugin: 'greeter', from: 'plugin', text: 'spoken', facts: { loudly: true } }
    const printed = { plugin: 'greeter', from: 'stdout', text: 'printed', facts: {} }
    await expect.poll(() => lent.lines).toEqual(expect.arrayContaining([spoken, printed]))
  })

  it('lends rows in the tenant of the task, whichever runs beside it', async () => {
    const { host, lent } = await greeter()
    const slugs = ['venezia', 'veritas', 'avm']
    const outcomes = await Promise.all(slugs.map((slug) => host.call('readRows', taskFor(slug))))
    expect(outcomes.map(({ note }) => note)).toEqual(
      slugs.map((tenant) => JSON.stringify([{ tenant }])),
    )
    expect(lent.queries[0]).toMatchObject({ plugin: 'greeter', sql: 'select $1 as n', values: [1] })
  })
})

describe('a lent query', () => {
  it.each(['delete from resident', 'set role postgres', 'select 1; set role postgres', 'do $$$$'])(
    'is refused when it is anything but one reading: %s',
    async (sql) => {
      const { host, lent } = await greeter()
      const task = taskFor('venezia')
      const asking = { ...task, ticket: { ...task.ticket, answers: { sql } } }
      await expect(host.call('readRowsOf', asking)).rejects.toMatchObject({
        code: 'plugin.may-only-read',
      })
      expect(lent.queries).toEqual([])
    },
  )
})

describe('a refused call', () => {
  it('hands on the plugin’s own faults with code, status and facts', async () => {
    const { host } = await greeter()
    await expect(host.call('beShy', taskFor('venezia'))).rejects.toMatchObject({
      code: 'greeter.is-shy',
      status: 409,
      facts: { of: 'VE-0000-000', plugin: 'greeter' },
    })
    expect(host.health()).toMatchObject({ errors: 1, lastError: 'greeter.is-shy' })
  })

  it('refuses an activity that the plugin does not declare', async () => {
    const { host } = await greeter()
    await expect(host.call('sing', taskFor('venezia'))).rejects.toMatchObject({
      code: 'plugin.unknown-activity',
    })
  })
})

describe('a busy host', () => {
  it('is not taken for a flood by its answers', async () => {
    const { host } = await greeter()
    const rounds = Array.from({ length: 100 })
    const sixty = () =>
      Promise.all(rounds.slice(0, 60).map(() => host.call('greet', taskFor('avm'))))
    for (const _ of rounds) await sixty()
    expect(host.health()).toMatchObject({ calls: 6000, errors: 0, pending: 0, restarts: 0 })
  })
})

describe('a host that stops', () => {
  it('lets calls under way end before it stops, and takes no new ones', async () => {
    const { host } = await greeter()
    const slow = host.call('greetSlowly', taskFor('venezia'))
    const stopped = host.stop()
    await expect(host.call('greet', taskFor('venezia'))).rejects.toMatchObject({
      code: 'plugin.is-away',
      facts: { retryAfter: 1 },
    })
    await expect(slow).resolves.toEqual({ move: 'greet' })
    await stopped
  })

  it('cuts calls off that outlast the grace', async () => {
    const { host } = await greeter()
    const slow = host.call('greetSlowly', taskFor('venezia'))
    const cut = expect(slow).rejects.toMatchObject({ code: 'plugin.failed' })
    await host.stop(20)
    await cut
  })
})
