import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi } from '../../core/http/openapi.ts'
import { createSessions } from '../../core/identity/sessions.ts'
import type { Caller } from '../../core/kernel.ts'
import { redeemEmergency } from '../../core/platform/redeem-emergency.ts'
import { meetPaula } from '../../core/platform/testing/platform.ts'
import { answerTo, operationOf } from '../isolation/answer-to.ts'
import { openSweep, type Sweep } from '../isolation/open-sweep.ts'
import { operationsIn } from '../isolation/told.ts'

const writes = operationsIn(openApi('http://dime.example')).filter(
  ({ method }) => method === 'post',
)
const reason = 'Le pratiche non si aprono da stamattina, chiesto dal sindaco'
const minutes = 5

let sweep: Sweep
let inside: Caller
let over: { token: string; until: Date }
beforeAll(async () => {
  sweep = await openSweep()
  const { kernel, ask } = sweep.scratch
  const paula = await meetPaula(sweep.scratch)
  const { link, emergency } = await ask(paula(), 'platform.break-glass', {
    tenant: 'town',
    reason,
    minutes,
  })
  const tenant = await kernel.lent.tenants.bySlug('town')
  const sessions = createSessions(kernel.database)
  const code = link.split('#emergency=')[1] ?? ''
  const now = new Date()
  const { token } = await redeemEmergency({ database: kernel.database, sessions }, tenant, {
    code,
    now,
  })
  const known = await sessions.actor(tenant, token, now)
  if (!known) throw new TypeError('The emergency was opened a moment ago')
  inside = { tenant, now, locale: 'it', actor: known.actor }
  over = { token, until: new Date(emergency.until) }
})
afterAll(() => sweep.close())

// What everybody may do who walks past, and what one does to one's own session.
const isAnybodys = ({ need }: ReturnType<typeof operationOf>) =>
  need === 'anyone' || need === 'known' || (typeof need === 'object' && need.orCode)

describe('somebody who broke the glass', () => {
  it('lasts as long as was said, and not a second more', async () => {
    expect(over.until.getTime() - inside.now.getTime()).toBeLessThanOrEqual(minutes * 60_000)
    const sessions = createSessions(sweep.scratch.kernel.database)
    const just = await sessions.actor(
      inside.tenant,
      over.token,
      new Date(over.until.getTime() - 1_000),
    )
    const late = await sessions.actor(
      inside.tenant,
      over.token,
      new Date(over.until.getTime() + 1_000),
    )
    expect([just?.actor.emergency?.reason, late]).toEqual([reason, undefined])
  })

  it.each(writes.filter((told) => !isAnybodys(operationOf(told))))(
    'does not write by $name',
    async (told) => {
      const who = { role: 'emergency-reader', caller: inside, theirs: {} } as const
      const { status } = await answerTo(sweep.kernel, { told, who, rows: sweep.rows['own office'] })
      expect(status).toBe(403)
    },
  )
})
