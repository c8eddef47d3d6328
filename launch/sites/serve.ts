import { readFile } from 'node:fs/promises'
import { once } from 'node:events'
import { basename, extname, join } from 'node:path'
import Koa from 'koa'
import { addressOf, type Language, type Site } from './site.ts'

/** Where a site listens and which kernel its elements come from. */
export type SiteOptions = { port: number; host: string; kernel: string }

/** A site that is up. */
export type RunningSite = { close(): Promise<void> }

/** Serves a site under a policy as strict as a real one's: only the kernel's script may run. */
export async function serveSite(site: Site, options: SiteOptions): Promise<RunningSite> {
  const { port, host, kernel } = options
  const pages = renderAll(site, kernel)
  const app = new Koa()
  app.use(async (ctx) => {
    ctx.set('content-security-policy', policyFor(kernel))
    ctx.set('x-content-type-options', 'nosniff')
    ctx.set('referrer-policy', 'strict-origin-when-cross-origin')
    const page = pages.get(ctx.path)
    if (page !== undefined) return void Object.assign(ctx, { type: 'html', body: page })
    if (pages.has(`${ctx.path}/`)) return ctx.redirect(`${ctx.path}/`)
    const file = await fileOf(site, ctx.path)
    if (file !== undefined) Object.assign(ctx, { type: extname(ctx.path), body: file })
  })
  const server = app.listen(port, host)
  await once(server, 'listening')
  return {
    async close() {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}

/** The policy that a careful webmaster writes: no inline style or script, nobody may frame us. */
export function policyFor(kernel: string): string {
  return [
    "default-src 'none'",
    `script-src ${kernel}`,
    `connect-src ${kernel}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function renderAll(site: Site, kernel: string): Map<string, string> {
  const languages: readonly Language[] = ['it', 'en']
  const rendered = languages.flatMap((language) =>
    site.pages.map((page) => {
      const { markup } = site.frame({ page, language, pages: site.pages, kernel })
      return [addressOf(page, language), markup] as const
    }),
  )
  return new Map(rendered)
}

/** Reads a file of the site by its bare name; nothing is found outside its folders. */
async function fileOf({ files }: Site, path: string): Promise<Buffer | undefined> {
  const [, folder = ''] = path.split('/')
  const root = files[folder]
  if (root === undefined) return undefined
  return readFile(join(root, basename(path))).catch(() => undefined)
}
