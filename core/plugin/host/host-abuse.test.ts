import { afterEach, describe, expect, it } from 'vitest'
import { rememberingLender, taskFor } from '../fixtures/lender.ts'
import { startHost, type Host } from './host.ts'
import type { Limits } from './limits.ts'

const task = taskFor('venezia')
const hosts: Host[] = []
const quick = { pingEveryMs: 50, pongMs: 200, firstDelayMs: 10, coolDownMs: 600, heapMb: 32 }

const entryOf = (name: string) => new URL(`./fixtures/${name}.ts`, import.meta.url)

async function hostile(limits: Partial<Limits> = {}) {
  const lent = rememberingLender()
  const host = await startHost({ entry: entryOf('hostile'), lent, limits: { ...quick, ...limits } })
  hosts.push(host)
  return { host, lent }
}

async function comesBack(host: Host) {
  const back = () => host.call('behave', task).catch(() => undefined)
  await expect.poll(back, { timeout: 8000 }).toEqual({ move: 'go' })
}

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.stop(0)))
})

describe('a plugin that does not start', () => {
  const start = (name: string, limits: Partial<Limits> = {}) =>
    startHost({ entry: entryOf(name), lent: rememberingLender(), limits })

  it('says what it threw while it was loaded', async () => {
    await expect(start('throws-at-load')).rejects.toMatchObject({
      code: 'plugin.failed',
      facts: { message: 'not today' },
    })
  })

  it('is given up when it loops while it is loaded', async () => {
    await expect(start('loops-at-load', { startMs: 300 })).rejects.toMatchObject({
      code: 'plugin.failed',
      facts: { message: 'did not start in time' },
    })
  })

  it('is refused when it declares what is not its own, or not there', async () => {
    await expect(start('unsound')).rejects.toMatchObject({
      code: 'plugin.not-sound',
      facts: {
        errors: [
          'service greeter.hello does not begin with unsound.',
          'activity greet is not declared',
        ],
      },
    })
  })
})

describe('a plugin that misbehaves', () => {
  it.each([
    ['loop', 'gave no sign of life'],
    ['exit', 'stopped by itself with code 3'],
    ['flood', 'flooded the kernel with messages'],
    ['sayNonsense', 'sent a message of no agreed shape'],
  ])('by %s is stopped, rejects what was pending, and comes back', async (activity, message) => {
    const { host } = await hostile()
    const beside = expect(host.call('answerNever', task)).rejects.toMatchObject({ status: 502 })
    await expect(host.call(activity, task)).rejects.toMatchObject({
      code: 'plugin.failed',
      facts: { plugin: 'hostile', message },
    })
    await beside
    await comesBack(host)
    expect(host.health()).toMatchObject({ restarts: 1, pending: 0, lastError: message })
  })

  it('by taking ever more memory is stopped and comes back', async () => {
    const { host } = await hostile({ pongMs: 5000 })
    const message = 'Worker terminated due to reaching memory limit: JS heap out of memory'
    await expect(host.call('allocate', task)).rejects.toMatchObject({ facts: { message } })
    await comesBack(host)
  })

  it('by an afterthought that rejects is stopped and comes back', async () => {
    const { host } = await hostile()
    await host.call('rejectLater', task)
    await expect.poll(() => host.health().lastError).toBe('an afterthought')
    await comesBack(host)
  })
})

describe('a plugin that is too slow or too busy', () => {
  it('answers 504 when it is too slow, and goes on serving', async () => {
    const { host } = await hostile()
    await expect(host.call('answerNever', task, { deadlineMs: 30 })).rejects.toMatchObject({
      code: 'plugin.too-slow',
      status: 504,
      facts: { activity: 'answerNever', deadlineMs: 30 },
    })
    expect(await host.call('behave', task)).toEqual({ move: 'go' })
    expect(host.health()).toMatchObject({ restarts: 0, pending: 0 })
  })

  it('answers 503 when too many calls are under way', async () => {
    const { host } = await hostile({ pending: 2 })
    const lost = Promise.allSettled([
      host.call('answerNever', task),
      host.call('answerNever', task),
    ])
    await expect(host.call('behave', task)).rejects.toMatchObject({
      code: 'plugin.is-busy',
      status: 503,
    })
    await host.stop(0)
    await lost
  })
})

describe('a plugin that errs', () => {
  it('has its plain errors and its nonsense told as failures', async () => {
    const { host } = await hostile()
    await expect(host.call('throwWords', task)).rejects.toMatchObject({
      code: 'plugin.failed',
      facts: { message: 'out of ideas' },
    })
    await expect(host.call('answerNonsense', task)).rejects.toMatchObject({ code: 'plugin.failed' })
    await expect(host.call('answerFunction', task)).rejects.toMatchObject({ code: 'plugin.failed' })
    expect(host.health()).toMatchObject({ errors: 3, restarts: 0 })
  })

  it('stays away, and says for how long, after too many stops within a minute', async () => {
    const { host } = await hostile({ failures: 3 })
    const exits = async () => {
      await comesBack(host)
      await expect(host.call('exit', task)).rejects.toMatchObject({ code: 'plugin.failed' })
    }
    await exits().then(exits).then(exits)
    await expect(host.call('behave', task)).rejects.toMatchObject({
      code: 'plugin.is-away',
      status: 503,
      facts: { retryAfter: 1 },
    })
    await comesBack(host)
    expect(host.health().restarts).toBe(3)
  })
})

describe('a plugin that would reach further', () => {
  it('gets no rows for a call that is not running', async () => {
    const { host, lent } = await hostile()
    await host.call('askForAnother', task)
    expect(lent.queries).toEqual([])
  })

  it('stays who it was when it claims to be another', async () => {
    const { host, lent } = await hostile()
    await host.call('pretendToBeAnother', task)
    await expect(host.call('exit', task)).rejects.toMatchObject({ facts: { plugin: 'hostile' } })
    expect(lent.lines.map(({ plugin }) => plugin)).toEqual(['hostile'])
  })

  it('fills no log beyond its allowance', async () => {
    const { host, lent } = await hostile({ outputPerMinute: 5000 })
    await host.call('shout', task)
    const complaint = { from: 'host', text: 'wrote too much: lines are left out' }
    await expect.poll(() => lent.lines).toContainEqual(expect.objectContaining(complaint))
    const kept = lent.lines.reduce((sum, { text }) => sum + text.length, 0)
    expect(kept).toBeLessThan(10_000)
  })
})
