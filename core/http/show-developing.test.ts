import Koa from 'koa'
import { once } from 'node:events'
import type { AddressInfo, Server } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { News } from '../plugin/develop/news.ts'
import { showDeveloping } from './show-developing.ts'

const followers = new Set<(news: News) => void>()
const broken: News = { kind: 'broken', plugin: 'greeter', words: 'oops', file: 'form.ts', line: 3 }
let server: Server
let at = ''

beforeAll(async () => {
  const app = new Koa()
  app.silent = true
  const follow = (tell: (news: News) => void) => {
    tell(broken)
    followers.add(tell)
    return () => void followers.delete(tell)
  }
  app.use(showDeveloping({ follow, close: async () => undefined }))
  app.use((ctx) => {
    if (ctx.path === '/missing') return
    ctx.type = ctx.path.endsWith('.js') ? 'js' : ctx.path.endsWith('.json') ? 'json' : 'html'
    ctx.body = Readable.from(['as it is', ctx.get('accept-encoding') && ' and packed'])
  })
  server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  at = `http://127.0.0.1:${addressOf(server)}`
})
afterAll(() => void server.close())

const addressOf = (listening: Server) => {
  const address: AddressInfo | string | null = listening.address()
  return typeof address === 'object' ? address?.port : undefined
}
const read = async (path: string) =>
  (await fetch(`${at}${path}`, { headers: { accept: 'text/html' } })).text()

describe('the developer’s mode', () => {
  it('adds itself to every page, and to the one script of other sites', async () => {
    expect(await read('/desk/town')).toBe(
      'as it is<script type="module" src="/embed/developing.js"></script>\n',
    )
    expect(await read('/embed/dime.js')).toBe(
      `as it is\nimport(new URL('developing.js', import.meta.url))\n`,
    )
  })

  it('leaves everything else as it is', async () => {
    expect(await read('/some.json')).toMatch(/^as it is/)
    expect(await read('/some.json')).not.toContain('developing')
    expect((await fetch(`${at}/missing`)).status).toBe(404)
  })

  it('tells what is broken, what happens then, and forgets whoever left', async () => {
    const leaving = new AbortController()
    const { body, headers } = await fetch(`${at}/developing`, { signal: leaving.signal })
    const heard: string[] = []
    const reading = (async () => {
      for await (const part of body ?? []) heard.push(Buffer.from(part).toString())
    })().catch(() => undefined)
    await expect.poll(() => heard.join('')).toContain('event: plugin.broken')
    for (const tell of followers) tell({ kind: 'reloaded', plugin: 'greeter', ms: 12 })
    await expect.poll(() => heard.join('')).toContain('data: {"plugin":"greeter","ms":12}')
    expect(headers.get('content-type')).toMatch(/^text\/event-stream/)
    leaving.abort()
    await reading
    await expect.poll(() => followers.size).toBe(0)
  })
})
