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

const refusals: [what: string, path: string, sent: Sent, status: number, code: string][] = [
  ['an unknown operation', '/api/town/tickets.sing', {}, 404, 'http.not-here'],
  ['an unknown page', '/nowhere', {}, 404, 'http.not-here'],
  ['an unknown tenant', '/api/atlantis/services.list', {}, 404, 'tenancy.unknown-tenant'],
  ['a write that is asked for with GET', submit, {}, 405, 'http.method-not-allowed'],
  [
    'a read that is sent with POST',
    '/api/town/services.list',
    { body: {} },
    405,
    'http.method-not-allowed',
  ],
  ['a body of another type', submit, { headers: text, body: '{}' }, 415, 'http.not-json-type'],
  ['a body that is not JSON', submit, { body: '{"service":' }, 400, 'http.not-json'],
  ['a body that is too large', submit, { body: large }, 413, 'http.body-too-large'],
  ['an input that does not fit', submit, { body: { service: 1 } }, 422, 'http.input-not-valid'],
  [
    'an input with too much',
    submit,
    { body: { ...report(), more: 1 } },
    422,
    'http.input-not-valid',
  ],
  ['nobody', '/api/town/tickets.mine', {}, 401, 'access.sign-in-needed'],
]

describe('the HTTP face', () => {
  it.each(refusals)('refuses %s', async (_, path, sent, status, code) => {
    const response = await http.call(path, sent)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect({ status: response.status, ...(await response.json()) }).toMatchObject({ status, code })
  })

  it.each([
    ['it', 'Ente sconosciuto', 'Qui non c’è nessun ente «atlantis». Controlla l’indirizzo.'],
    [
      'en-GB',
      'Unknown organisation',
      'There is no organisation “atlantis” here. Check the address.',
    ],
    ['de', 'Ente sconosciuto', 'Qui non c’è nessun ente «atlantis». Controlla l’indirizzo.'],
  ])('explains a refusal to a reader of %s', async (language, title, detail) => {
    const headers = { 'accept-language': language }
    const response = await http.call('/api/atlantis/services.list', { headers })
    expect(await response.json()).toMatchObject({ title, detail, tenant: 'atlantis' })
  })

  it('names the wrong fields in the reader’s language', async () => {
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

  it('counts a body that hides its length', async () => {
    const pieces = Readable.from(Array.from({ length: 40 }, () => Buffer.alloc(16 * 1024, 'x')))
    const sending = fetch(`${http.address}${submit}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Readable.toWeb(pieces) as ReadableStream, // the same stream under its two declarations
      duplex: 'half',
    } as RequestInit) // a body that streams names its direction
    const response = await sending.catch((error: Error) => error)
    expect(response instanceof Error || response.status === 413).toBe(true)
  })

  it('answers what is asked, and never to be kept', async () => {
    const response = await http.call('/api/town/services.list')
    expect(await response.json()).toMatchObject([
      { id: 'streets.permit' },
      { id: 'streets.report' },
    ])
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('describes every operation', async () => {
    const { paths } = (await (await http.call('/openapi.json')).json()) as { paths: object } // OpenAPI has paths
    expect(Object.keys(paths)).toContain('/api/{tenant}/tickets.submit')
  })

  it('says that it is well', async () => {
    expect(await (await http.call('/health')).json()).toMatchObject({ status: 'ok', record: true })
  })
})
