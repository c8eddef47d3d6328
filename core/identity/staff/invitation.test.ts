import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverMail } from '../../messages/deliver-mail.ts'
import type { Mail } from '../../messages/mailer.ts'
import { addressOfStaff, type StaffName } from '../../testing/declared-tenants.ts'
import { listening, type Listening } from '../../testing/listening.ts'
import { scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'
import { staffBrowser } from '../../testing/staff-browser.ts'
import { invite } from './invitation.ts'

let city: ScratchKernel
let http: Listening
beforeAll(async () => {
  city = await scratchKernel()
  http = await listening(city)
})
afterAll(async () => {
  await http.close()
  await city.close()
})

const good = 'un gabbiano sul molo'
const today = () => new Date().toISOString()

async function invited(name: StaffName, at = today()) {
  const staff = city.as(name).actor.id
  const { link } = await city.kernel.withRows(city.as('ada', at), (scope) => invite(scope, staff))
  return link.split('#invitation=')[1] ?? ''
}

const accept = (code: string, password = good) =>
  staffBrowser(http).post('invitation', { code, password })

describe('an invitation', () => {
  it('names whom it is for, sets their password and lets them in', async () => {
    const code = await invited('elia')
    const browser = staffBrowser(http)
    const seen = await browser.post('invitation/read', { code })
    expect(seen.body).toMatchObject({ name: 'Elia Nardi', email: addressOfStaff('elia') })
    expect((await browser.post('invitation', { code, password: good })).body.name).toBe(
      'Elia Nardi',
    )
    const later = { email: addressOfStaff('elia'), password: good }
    expect((await staffBrowser(http).post('session', later)).body.name).toBe('Elia Nardi')
  })

  it('serves once, however many bring it at once', async () => {
    const code = await invited('olga')
    const brought = await Promise.all(Array.from({ length: 4 }, () => accept(code)))
    expect(brought.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 410, 410, 410,
    ])
  })

  it('is not good after a week, nor after the next one', async () => {
    const weekAgo = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000 - 1000).toISOString()
    expect((await accept(await invited('sara', weekAgo))).status).toBe(410)
    const first = await invited('sara')
    await invited('sara')
    expect((await accept(first)).status).toBe(410)
  })

  it.each([
    ['short', 'identity.password-too-short'],
    ['Password12345!', 'identity.password-too-common'],
    ['sara va al mare', 'identity.password-too-personal'],
  ])('takes no password like «%s», and stays', async (password, fault) => {
    const code = await invited('sara')
    expect((await accept(code, password)).body.code).toBe(fault)
    expect((await accept(code)).status).toBe(200)
  })
})

describe('the mail of an invitation', () => {
  it('goes once, and what was sent is not kept', async () => {
    await city.owner.query('delete from mail')
    const code = await invited('dora')
    const mails: Mail[] = []
    const mailer = { send: async (mail: Mail) => void mails.push(mail) }
    await Promise.all([deliverMail(city.kernel, mailer), deliverMail(city.kernel, mailer)])
    expect(mails.map(({ to }) => to)).toEqual([addressOfStaff('dora')])
    expect(mails[0]?.text).toContain(`#invitation=${code}`)
    const { rows } = await city.owner.query('select body from mail')
    expect(rows).toEqual([{ body: '' }])
  })

  it('waits when the mail server is away', async () => {
    await invited('dora')
    const away = { send: () => Promise.reject(new Error('away')) }
    await expect(deliverMail(city.kernel, away)).rejects.toThrow('away')
    const { rows } = await city.owner.query('select sent_at from mail where body <> $1', [''])
    expect(rows).toEqual([{ sent_at: null }])
  })
})

describe('whoever was invited', () => {
  it('has joined once the invitation is taken up, on that day for ever', async () => {
    const email = addressOfStaff('enzo')
    const member = async () => {
      const { rows } = await city.owner.query<{ state: string; joined: Date | null }>(
        'select state, joined_at as joined from staff where email = $1',
        [email],
      )
      return rows[0]
    }
    await city.owner.query('update staff set invited_at = now() where email = $1', [email])
    expect(await member()).toEqual({ state: 'invited', joined: null })
    await accept(await invited('enzo'))
    const first = await member()
    expect(first).toMatchObject({ state: 'in', joined: expect.any(Date) })
    await accept(await invited('enzo'))
    expect(await member()).toEqual(first)
  })
})
