import type { Router } from '@koa/router'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import type { Context } from 'koa'
import { notHere } from './faults.ts'
import { gzipped } from './gzipped.ts'

/** Where the built interface lies, and the links that the first page shows. */
export interface Pages {
  readonly folder: string
  readonly links: readonly { readonly title: string; readonly url: string; readonly note: string }[]
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ')

/** Serves the interface: pages with a strict policy, files under content hashes for ever, the embed loader fresh. */
export function pageRoutes(router: Router, pages: Pages): void {
  const page = (name: string) => (ctx: Context) =>
    sendPage(ctx, join(pages.folder, name, 'index.html'))
  router.get('/links.json', (ctx) => void (ctx.body = { links: pages.links }))
  router.get('/', page('home'))
  router.get(['/desk/:tenant', '/desk/:tenant/*rest'], page('desk'))
  router.get(['/verify/:tenant', '/verify/:tenant/:document'], page('verify'))
  router.get(['/rate/:tenant', '/rate/:tenant/:ticket'], page('rate'))
  router.get(['/embed/*file', '/c/*file', '/assets/*file'], (ctx) => sendFile(ctx, pages.folder))
}

async function sendPage(ctx: Context, path: string): Promise<void> {
  ctx.set('content-security-policy', policy)
  ctx.set('cache-control', 'no-cache')
  await send(ctx, path)
}

async function sendFile(ctx: Context, folder: string): Promise<void> {
  const path = join(folder, normalize(decodeURIComponent(ctx.path)))
  if (!path.startsWith(folder)) throw notHere({ name: ctx.path })
  const isHashed = /\.[\w-]{8,}\.\w+$/.test(path)
  ctx.set('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  ctx.set('access-control-allow-origin', '*')
  ctx.set('cross-origin-resource-policy', 'cross-origin')
  await send(ctx, path)
}

async function send(ctx: Context, path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw notHere({ name: ctx.path })
  ctx.type = extname(path)
  ctx.vary('Accept-Encoding')
  const small = ctx.acceptsEncodings('gzip') === 'gzip' && (await gzipped(path, found.mtimeMs))
  if (small) ctx.set('content-encoding', 'gzip')
  ctx.body = small || createReadStream(path)
}
