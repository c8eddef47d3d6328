import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listening, type Listening } from '../testing/listening.ts'
import { answers } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { meetPaula } from './testing/platform.ts'

const origin = 'http://dime.example'
const site = 'https://cavallino.example'
const password = 'Tre gondole verdi sul Sile'

let city: ScratchKernel
let http: Listening
let paula: string
beforeAll(async () => {
  city = await scratchKernel()
  const { tenant, actor } = (await meetPaula(city))()
  http = await listening(city)
  const draft = { kind: 'staff', subject: actor.id, seconds: 3600 } as const
  const { token } = await http.sessions.open(tenant, draft, new Date())
  paula = `dime_staff_platform=${token}`
})
afterAll(async () => {
  await http.close()
  await city.close()
})

interface Asked {
  readonly cookie?: string
  readonly body?: unknown
  readonly from?: string
}

async function ask(path: string, { cookie, body, from = origin }: Asked = {}) {
  const headers = { origin: from, ...(cookie && { cookie }) }
  const answer = await http.call(`/api/${path}`, { headers, ...(body !== undefined && { body }) })
  const kept = answer.headers.getSetCookie().find((one) => one.startsWith('dime_staff_'))
  return { status: answer.status, cookie: kept?.split(';')[0] ?? '', ...(await said(answer)) }
}

async function said(answer: Response) {
  const text = await answer.text()
  return { text, json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : null }
}

async function letterTo(address: string): Promise<string> {
  const { rows } = await city.owner.query('select body from mail where address = $1', [address])
  return rows[0]?.body ?? ''
}

const codeIn = (text: string) => /#invitation=([\w-]+)/.exec(text)?.[1] ?? ''
const enter = (code: string) => ask('cavallino/invitation', { body: { code, password } })

const founding = {
  slug: 'cavallino',
  name: 'Comune di Cavallino-Treporti',
  kind: 'city',
  colour: '#006633',
  phone: '041 555 0111',
  sites: [site],
  signIn: { kind: 'local' },
  office: { name: 'Municipio' },
  manager: { name: 'Gina Costa', email: 'gina.costa@cavallino.example' },
  services: ['streets.report'],
}

async function found() {
  const founded = await ask('platform/platform.found', { cookie: paula, body: founding })
  const code = codeIn(founded.json.invitation.link)
  expect(codeIn(await letterTo(founding.manager.email))).toBe(code)
  return enter(code)
}

async function askIn(manager: Awaited<ReturnType<typeof ask>>) {
  const [{ office }] = manager.json.assignments
  const email = 'piero@cavallino.example'
  const assignments = [{ role: 'office-operator', office: office.id }]
  const body = { name: 'Piero Lagana', email, assignments }
  expect((await ask('cavallino/staff.invite', { cookie: manager.cookie, body })).status).toBe(200)
  return enter(codeIn(await letterTo(email)))
}

function workOn(id: string, cookie: string) {
  return (body: object) => ask('cavallino/tickets.move', { cookie, body: { id, ...body } })
}

describe('a municipality from nothing', () => {
  it('comes to its first ticket, without a restart and without anybody who built DiMe', async () => {
    expect((await ask('cavallino/services.list')).status).toBe(404)
    const gina = await found()
    const held = [{ role: 'tenant-administrator', office: { code: 'municipio' } }]
    expect(gina.json).toMatchObject({ name: 'Gina Costa', assignments: held })
    const piero = await askIn(gina)
    const { json: sent } = await ask('cavallino/tickets.submit', { body: report, from: site })
    expect(sent).toMatchObject({ office: { code: 'municipio' } })
    const queue = await ask('cavallino/tickets.queue', { cookie: piero.cookie })
    expect(queue.text).toContain(sent.code)
    const move = workOn(sent.id, piero.cookie)
    const { json: taken } = await move({ move: 'take', version: 1 })
    expect(taken).toMatchObject({ state: 'working' })
    const last = { move: 'resolve', version: taken.version, message: 'La buca è chiusa.' }
    expect((await move(last)).json).toMatchObject({ state: 'resolved' })
  })

  it('lets its first manager in by the link once', async () => {
    const letter = await letterTo(founding.manager.email)
    expect(await enter(codeIn(letter))).toMatchObject({ status: 410 })
  })

  it('is closed to everybody while it is suspended, and told why', async () => {
    const body = { slug: 'cavallino', reason: 'Fondato per prova' }
    await ask('platform/platform.suspend', { cookie: paula, body })
    const refused = await ask('cavallino/services.list')
    expect([refused.status, refused.json.title]).toEqual([
      503,
      'Comune di Cavallino-Treporti: servizio sospeso',
    ])
    await ask('platform/platform.resume', { cookie: paula, body: { slug: 'cavallino' } })
    expect((await ask('cavallino/services.list')).status).toBe(200)
  })
})

const reason = 'Le pratiche non si aprono da stamattina, chiesto dal sindaco'
const report = { service: 'streets.report', answers: answers() }

async function breakIn() {
  const body = { tenant: 'town', reason, minutes: 10 }
  const { json } = await ask('platform/platform.break-glass', { cookie: paula, body })
  const code = String(json.link).split('#emergency=')[1]
  const inside = await ask('town/session/emergency', { body: { code } })
  return { ...inside, id: json.emergency.id }
}

describe('an emergency access over HTTP', () => {
  it('opens the desk of the tenant, where it reads and changes nothing', async () => {
    const { json, cookie } = await breakIn()
    expect(json).toMatchObject({
      name: 'Paula Piani (piattaforma)',
      assignments: [{ role: 'emergency-reader' }],
    })
    const sent = await ask('town/tickets.submit', { body: report, from: 'https://town.example' })
    const { id } = sent.json
    expect((await ask(`town/tickets.read?id=${id}`, { cookie })).status).toBe(200)
    const body = { id, move: 'take', version: 1 }
    expect((await ask('town/tickets.move', { cookie, body })).status).toBe(403)
    expect((await ask('town/keys.list', { cookie })).status).toBe(403)
  })

  it('is noted at every reading, with its reason', async () => {
    const { cookie } = await breakIn()
    await ask('town/tickets.queue', { cookie })
    const { rows } = await city.owner.query(
      `select a.why from audit a join tenant t on t.id = a.tenant_id
       where t.slug = 'town' and a.actor_name = 'Paula Piani (piattaforma)'`,
    )
    expect(rows.length).toBeGreaterThan(2)
    for (const { why } of rows) expect.soft(why).toContain(reason)
  })

  it('leaves no session when it is ended', async () => {
    const { id } = await breakIn()
    await ask('platform/platform.end-break-glass', { cookie: paula, body: { id } })
    const { rows } = await city.owner.query(`select from session where subject_id = $1`, [id])
    expect(rows).toEqual([])
  })
})
