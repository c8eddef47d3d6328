import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listening, type Listening, type Sent } from '../testing/listening.ts'
import { answers } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

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

const submit = '/api/town/tickets.submit'
const report = () => ({ service: 'streets.report', answers: answers() })
const text = { 'content-type': 'text/plain' }
const large = { ...report(), contact: { name: 'x'.repeat(260 * 1024) } }

interface Refusal {
  readonly what: string
  readonly path: string
  readonly sent?: Sent
  /** The status and the code of the problem. */
  readonly is: readonly [status: number, code: string]
}

const list = '/api/town/services.list'
const refusals: Refusal[] = [
  { what: 'an unknown operation', path: '/api/town/tickets.sing', is: [404, 'http.not-here'] },
  {
    what: 'a plugin whose host is being opened',
    path: '/api/town/streets.sing',
    is: [503, 'plugin.is-away'],
  },
  { what: 'an unknown page', path: '/nowhere', is: [404, 'http.not-here'] },
  {
    what: 'an unknown tenant',
    path: '/api/atlantis/services.list',
    is: [404, 'tenancy.unknown-tenant'],
  },
  { what: 'a write asked for with GET', path: submit, is: [405, 'http.method-not-allowed'] },
  {
    what: 'a read sent with POST',
    path: list,
    sent: { body: {} },
    is: [405, 'http.method-not-allowed'],
  },
  {
    what: 'a body of another type',
    path: submit,
    sent: { headers: text, body: '{}' },
    is: [415, 'http.not-json-type'],
  },
  {
    what: 'a body that is not JSON',
    path: submit,
    sent: { body: '{"service":' },
    is: [400, 'http.not-json'],
  },
  {
    what: 'a body that is too large',
    path: submit,
    sent: { body: large },
    is: [413, 'http.body-too-large'],
  },
  {
    what: 'an input that does not fit',
    path: submit,
    sent: { body: { service: 1 } },
    is: [422, 'http.input-not-valid'],
  },
  {
    what: 'an input with too much',
    path: submit,
    sent: { body: { ...report(), more: 1 } },
    is: [422, 'http.input-not-valid'],
  },
  { what: 'nobody', path: '/api/town/tickets.mine', is: [401, 'access.sign-in-needed'] },
]

describe('the HTTP face', () => {
  it.each(refusals)('refuses $what', async ({ path, sent, is: [status, code] }) => {
    const response = await http.call(path, sent)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ status, code })
  })

  it('counts a body that hides its length', async () => {
    const pieces = Readable.from(Array.from({ length: 40 }, () => Buffer.alloc(16 * 1024, 'x')))
    const sending = fetch(`${http.address}${submit}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Readable.toWeb(pieces),
      duplex: 'half',
    })
    const response = await sending.catch((error: Error) => error)
    expect(response instanceof Error || response.status === 413).toBe(true)
  })
})

describe('a refusal', () => {
  it.each([
    ['it', 'Ente sconosciuto', 'Qui non c’è nessun ente «atlantis». Controlla l’indirizzo.'],
    [
      'en-GB',
      'Unknown organisation',
      'There is no organisation “atlantis” here. Check the address.',
    ],
    ['de', 'Ente sconosciuto', 'Qui non c’è nessun ente «atlantis». Controlla l’indirizzo.'],
  ])('is explained to a reader of %s', async (language, title, detail) => {
    const headers = { 'accept-language': language }
    const response = await http.call('/api/atlantis/services.list', { headers })
    expect(await response.json()).toMatchObject({ title, detail, tenant: 'atlantis' })
  })

  it('names the wrong fields, in the reader’s language', async () => {
    const messages = await Promise.all(
      ['it', 'en'].map(async (language) => {
        const headers = { 'accept-language': language }
        const response = await http.call(submit, { headers, body: { answers: {} } })
        const { errors } = (await response.json()) as {
          errors: { field: string; message: string }[]
        } // problem+json of an input
        return errors
      }),
    )
    expect(messages[0]?.map(({ field }) => field)).toEqual(['service'])
    expect(messages[0]?.[0]?.message).not.toBe(messages[1]?.[0]?.message)
  })
})

describe('what is asked for', () => {
  it('is answered, and never kept', async () => {
    const response = await http.call('/api/town/services.list')
    expect(await response.json()).toMatchObject([
      { id: 'streets.permit' },
      { id: 'streets.report' },
    ])
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is described, operation by operation', async () => {
    const { paths } = (await (await http.call('/openapi.json')).json()) as { paths: object } // OpenAPI has paths
    expect(Object.keys(paths)).toContain('/api/{tenant}/tickets.submit')
  })

  it('may be how it is', async () => {
    expect(await (await http.call('/health')).json()).toMatchObject({ status: 'ok', record: true })
  })
})
