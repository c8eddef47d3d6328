import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { createMeilisearch } from './meilisearch.ts'
import { loopbackMeilisearch } from './testing/loopback-meilisearch.ts'
import { oneSheet } from './testing/sheets.ts'

const question = { text: 'multa', audiences: ['public'], limit: 5 } as const
const server = await loopbackMeilisearch()
beforeEach(server.forget)
afterAll(server.close)
const open = () => createMeilisearch({ url: server.url, key: 'a-key' })

describe('a question to Meilisearch', () => {
  it('asks for an uncompressed answer, with the key', async () => {
    await open().search('t1', question)
    expect(server.requests[0]?.headers).toMatchObject({
      'accept-encoding': 'identity',
      authorization: 'Bearer a-key',
    })
  })

  it('asks the index of the tenant and filters by tenant, audience, kind and language', async () => {
    await open().search('t1', { ...question, kinds: ['sheet'], lang: 'it' })
    expect(server.requests[0]).toMatchObject({
      path: '/indexes/dime-t1/search',
      body: {
        q: 'multa',
        limit: 5,
        filter: ['tenant = "t1"', 'audience IN ["public"]', 'kind IN ["sheet"]', 'lang = it'],
        locales: ['ita'],
      },
    })
  })
})

describe('an answer of Meilisearch', () => {
  it('turns highlights into ranges over plain text', async () => {
    server.answers.set('POST /indexes/dime-t1/search', {
      hits: [
        {
          id: 'a',
          kind: 'sheet',
          title: 'La multa',
          section: { of: 's', anchor: 'x' },
          _formatted: { title: 'La \uE000multa\uE001', body: '…paga la \uE000multa\uE001' },
        },
      ],
      estimatedTotalHits: 1,
    })
    const { found, total, engine } = await open().search('t1', question)
    expect({ found, total, engine }).toEqual({
      found: [
        {
          id: 'a',
          kind: 'sheet',
          title: 'La multa',
          marks: [[3, 8]],
          excerpt: '…paga la multa',
          excerptMarks: [[9, 14]],
          section: { of: 's', anchor: 'x' },
        },
      ],
      total: 1,
      engine: 'meilisearch',
    })
  })
})

describe('writing to Meilisearch', () => {
  it('sends the settings once, then documents under keys it accepts, and waits for each task', async () => {
    const engine = open()
    await engine.index('t1', [oneSheet({ id: 'sheet:1/è' })])
    await engine.remove('t1', ['sheet:1/è'])
    await engine.teach('t1', { monnezza: ['rifiuti'] })
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PATCH /indexes/dime-t1/settings',
      'GET /tasks/1',
      'POST /indexes/dime-t1/documents?primaryKey=key',
      'GET /tasks/2',
      'POST /indexes/dime-t1/documents/delete-batch',
      'GET /tasks/3',
      'PUT /indexes/dime-t1/settings/synonyms',
      'GET /tasks/4',
    ])
    const key = expect.stringMatching(/^[\w-]+$/)
    expect(server.requests[2]?.body).toMatchObject([{ key, tenant: 't1', id: 'sheet:1/è' }])
    expect(server.requests[4]?.body).toEqual([key])
    expect(server.requests[6]?.body).toEqual({ monnezza: ['rifiuti'] })
  })

  it('fails with the reason when a task fails, and sends the settings again next time', async () => {
    server.answers.set('GET /tasks/1', {
      uid: 1,
      status: 'failed',
      error: { message: 'disk full' },
    })
    const engine = open()
    await expect(engine.index('t1', [])).rejects.toMatchObject({
      code: 'search.is-not-updated',
      facts: { reason: 'disk full' },
    })
    await engine.index('t1', [])
    expect(server.requests.filter(({ path }) => path.endsWith('/settings'))).toHaveLength(2)
  })
})

describe('a refusal of Meilisearch', () => {
  it('is an empty answer in a tenant that has indexed nothing', async () => {
    server.answers.set('POST /indexes/dime-new/search', { status: 404, code: 'index_not_found' })
    expect((await open().search('new', question)).found).toEqual([])
  })

  it('is not provoked by a question without words or without a tenant', async () => {
    expect((await open().search('t1', { ...question, text: ' ' })).found).toEqual([])
    expect((await open().search('', question)).found).toEqual([])
    expect(server.requests).toEqual([])
  })

  it('comes through in every other case', async () => {
    server.answers.set('POST /indexes/dime-t1/search', { status: 403, code: 'invalid_api_key' })
    await expect(open().search('t1', question)).rejects.toThrow()
  })
})
