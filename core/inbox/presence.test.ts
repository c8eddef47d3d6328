import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staffCookie } from '../http/authenticate.ts'
import { listening, type Listening } from '../testing/listening.ts'
import { sendReport } from '../testing/reports.ts'
import { monday, scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
let http: Listening
let ticket = ''
beforeAll(async () => {
  city = await scratchKernel()
  http = await listening(city)
  ticket = (await sendReport(city, city.as('marta'), { category: 'lamp' })).id
})
afterAll(async () => {
  await http.close()
  await city.close()
})

const later = (seconds: number) => new Date(Date.parse(monday) + seconds * 1000).toISOString()

describe('who has a ticket open', () => {
  it('is told to others there, and not to oneself', async () => {
    const own = await city.ask(city.as('carlo'), 'presence.tell', { ticket, doing: 'reading' })
    expect(own).toEqual([])
    const seen = await city.ask(city.as('dora'), 'presence.of', { ticket })
    expect(seen).toMatchObject([{ name: 'Carlo Zen', doing: 'reading', since: monday }])
  })

  it('is told to write from when they began to', async () => {
    const at = later(10)
    await city.ask(city.as('carlo', at), 'presence.tell', { ticket, doing: 'writing' })
    const seen = await city.ask(city.as('dora', later(20)), 'presence.tell', {
      ticket,
      doing: 'reading',
    })
    expect(seen).toMatchObject([{ doing: 'writing', since: at }])
  })

  it('is gone when they say so, and after some seconds of silence', async () => {
    await city.ask(city.as('carlo', later(20)), 'presence.tell', { ticket, doing: 'gone' })
    expect(await city.ask(city.as('dora', later(21)), 'presence.of', { ticket })).toEqual([])
    expect(await city.ask(city.as('carlo', later(80)), 'presence.of', { ticket })).toEqual([])
  })

  it('is not told to those who may not read the ticket', async () => {
    await expect(city.ask(city.as('enzo'), 'presence.of', { ticket })).rejects.toMatchObject({
      code: 'access.not-allowed',
    })
  })

  it('leaves no trace', async () => {
    await city.ask(city.as('carlo', later(200)), 'presence.tell', { ticket, doing: 'gone' })
    const { rows } = await city.owner.query(`
      select 'presence' from presence
      union all select action from audit where action like '%presence%'
      union all select type from outbox where type like '%presence%'`)
    expect(rows).toEqual([])
  })
})

async function follow(who: 'dora' | 'enzo' | 'carlo') {
  const { tenant, actor } = city.as(who)
  const draft = { kind: 'staff', subject: actor.id, seconds: 600 } as const
  const { token } = await http.sessions.open(tenant, draft, new Date())
  const stopping = new AbortController()
  const { body } = await fetch(`${http.address}/api/town/live`, {
    headers: { cookie: `${staffCookie(tenant)}=${token}` },
    signal: stopping.signal,
  })
  const heard = { text: '' }
  void (async () => {
    for await (const part of body ?? []) heard.text += Buffer.from(part).toString()
  })().catch(() => undefined)
  return { heard, leave: () => stopping.abort() }
}

describe('what is whispered', () => {
  it('is heard by colleagues who may read the ticket, and not by whoever said it', async () => {
    const [dora, enzo, carlo] = await Promise.all([follow('dora'), follow('enzo'), follow('carlo')])
    if (!dora || !enzo || !carlo) throw new TypeError('Three listen')
    await city.ask(city.as('carlo', later(300)), 'presence.tell', { ticket, doing: 'writing' })
    await expect.poll(() => dora.heard.text).toContain('event: ticket.presence')
    expect(enzo.heard.text + carlo.heard.text).not.toContain('ticket.presence')
    for (const { leave } of [dora, enzo, carlo]) leave()
  })
})
