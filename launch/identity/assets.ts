import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Context, Middleware } from 'koa'

interface Asset {
  readonly type: string
  readonly body: Buffer
}

/** Reads the style sheet and the letters once and answers them under `/assets/`. */
export async function serveAssets(): Promise<Middleware> {
  const assets = new Map<string, Asset>([
    ['/assets/identity.css', await sheet()],
    ...(await Promise.all([400, 600, 700].map(letters))),
  ])
  return async (ctx, next) => {
    const asset = assets.get(ctx.path)
    if (asset) send(ctx, asset)
    else await next()
  }
}

function send(ctx: Context, { type, body }: Asset): void {
  ctx.set({ 'Cache-Control': 'public, max-age=3600', 'X-Content-Type-Options': 'nosniff' })
  ctx.type = type
  ctx.body = body
}

async function sheet(): Promise<Asset> {
  const parts = ['ground', 'page', 'choices', 'forms'].map((part) =>
    readFile(new URL(`pages/style/${part}.css`, import.meta.url)),
  )
  return { type: 'css', body: Buffer.concat(await Promise.all(parts)) }
}

async function letters(weight: number): Promise<[string, Asset]> {
  const name = `titillium-web-latin-${weight}-normal.woff2`
  const file = fileURLToPath(import.meta.resolve(`@fontsource/titillium-web/files/${name}`))
  return [`/assets/titillium-${weight}.woff2`, { type: 'font/woff2', body: await readFile(file) }]
}
