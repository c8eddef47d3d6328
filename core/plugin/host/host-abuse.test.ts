import { describe, expect, it } from 'vitest'
import { entryOf, hostsForTests, quick } from '../fixtures/hosts.ts'
import { rememberingLender, taskFor } from '../fixtures/lender.ts'
import { startHost, type Host } from './host.ts'
import type { Limits } from './limits.ts'

const task = taskFor('venezia')
const open = hostsForTests()
const kinds = ['thread', 'process'] as const

async function comesBack(host: Host) {
  const back = () => host.call('behave', task).catch(() => undefined)
  await expect.poll(back).toEqual({ move: 'go' })
}

describe.each(kinds)('a plugin that does not start in a %s', (isolation) => {
  const start = (name: string, limits: Partial<Limits> = {}) =>
    startHost({ entry: entryOf(name), lent: rememberingLender(), limits, isolation })

  it('says what it threw while it was loaded', async () => {
    await expect(start('throws-at-load')).rejects.toMatchObject({
      code: 'plugin.failed',
      facts: { message: expect.stringMatching(/^not today/) },
    })
  })

  it('is given up when it loops while it is loaded', async () => {
    await expect(start('loops-at-load', { startMs: 1000 })).rejects.toMatchObject({
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

  it('is refused when it needs a newer kernel', async () => {
    await expect(start('from-tomorrow')).rejects.toMatchObject({
      code: 'plugin.needs-other-kernel',
      facts: { plugin: 'fixtures', needs: '^99.0.0' },
    })
  })
})

describe.each(kinds)('a plugin that misbehaves in a %s', (isolation) => {
  it.each([
    ['loop', /gave no sign of life/],
    ['exit', /stopped by itself with code 3/],
    ['flood', /flooded the kernel|gave no sign of life|memory|ended by SIG/],
  ])('by %s is stopped, rejects what was pending, and comes back', async (activity, message) => {
    const { host } = await open('hostile', { isolation })
    const beside = expect(host.call('answerNever', task)).rejects.toMatchObject({ status: 502 })
    await expect(host.call(activity, task)).rejects.toMatchObject({
      code: 'plugin.failed',
      facts: { plugin: 'hostile', message: expect.stringMatching(message) },
    })
    await beside
    await comesBack(host)
    expect(host.health()).toMatchObject({ restarts: 1, pending: 0 })
    expect(host.health().lastError).toMatch(message)
  })

  it.each(['allocate', 'allocateBuffers'])(
    'by taking ever more memory (%s) is stopped and comes back',
    async (activity) => {
      const { host } = await open('hostile', { isolation, limits: { pongMs: 5000 } })
      const message = expect.stringMatching(/memory|ended by SIGABRT|code 134/)
      await expect(host.call(activity, task)).rejects.toMatchObject({ facts: { message } })
      await comesBack(host)
    },
  )

  it('by an afterthought that rejects is stopped and comes back', async () => {
    const { host } = await open('hostile', { isolation })
    await host.call('rejectLater', task)
    await expect.poll(() => host.health().lastError).toBe('an afterthought')
    await comesBack(host)
  })
})

describe.each(kinds)('a plugin that is too slow or too busy in a %s', (isolation) => {
  it('answers 504 when it is too slow, and goes on serving', async () => {
    const { host } = await open('hostile', { isolation })
    await expect(host.call('answerNever', task, { deadlineMs: 30 })).rejects.toMatchObject({
      code: 'plugin.too-slow',
      status: 504,
      facts: { activity: 'answerNever', deadlineMs: 30 },
    })
    expect(await host.call('behave', task)).toEqual({ move: 'go' })
    expect(host.health()).toMatchObject({ restarts: 0, pending: 0 })
  })

  it('answers 503 when too many calls are under way', async () => {
    const { host } = await open('hostile', { isolation, limits: { pending: 2 } })
    const never = () => host.call('answerNever', task)
    const lost = Promise.allSettled([never(), never()])
    const busy = { code: 'plugin.is-busy', status: 503 }
    await expect(host.call('behave', task)).rejects.toMatchObject(busy)
    await host.stop(0)
    await lost
  })
})

describe.each(kinds)('a plugin that errs in a %s', (isolation) => {
  it('has its plain errors, its nonsense and its floods of words told as failures', async () => {
    const { host } = await open('hostile', { isolation })
    const failsBy = (activity: string, message: RegExp) =>
      expect(host.call(activity, task)).rejects.toMatchObject({
        code: 'plugin.failed',
        facts: { message: expect.stringMatching(message) },
      })
    await failsBy('throwWords', /^out of ideas$/)
    await failsBy('answerNonsense', /^not an outcome/)
    await failsBy('answerFunction', /could not be cloned/)
    expect(host.health()).toMatchObject({ errors: 3, restarts: 0 })
  })

  it('answers fifty megabytes to nobody but itself', async () => {
    const { host } = await open('hostile', { isolation, limits: { heapMb: 128 } })
    await expect(host.call('answerMuch', task)).rejects.toMatchObject({
      facts: { message: 'answered more than a megabyte' },
    })
    expect(await host.call('behave', task)).toEqual({ move: 'go' })
  })
})

describe.each(kinds)('a plugin that goes on failing in a %s', (isolation) => {
  it('stays away, and says for how long, after too many stops within a minute', async () => {
    const { host } = await open('hostile', { isolation, limits: { failures: 3 } })
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

  it('fills no log beyond its allowance', async () => {
    const limits = { ...quick, outputPerMinute: 5000 }
    const { host, lent } = await open('hostile', { isolation, limits })
    await host.call('shout', task)
    const complaint = { from: 'host', text: 'wrote too much: lines are left out' }
    await expect.poll(() => lent.lines).toContainEqual(expect.objectContaining(complaint))
    const kept = lent.lines.reduce((sum, { text }) => sum + text.length, 0)
    expect(kept).toBeLessThan(10_000)
  })
})
