import { fileURLToPath } from 'node:url'
import type { BrowserContext } from 'playwright-core'

/** What went wrong on pages without anybody having said so. */
export interface Troubles {
  /** Hands over what was noted since the last time. */
  take(): string[]
}

/** Notes errors in the console, errors nobody caught and breaches of a page's policy. */
export async function watchTroubles(context: BrowserContext): Promise<Troubles> {
  const met: string[] = []
  const breach = (what: string) => void met.push(`policy: ${what}`)
  await context.exposeFunction('dimeTellBreach', breach)
  await context.addInitScript({ path: fileURLToPath(new URL('tell-breaches.js', import.meta.url)) })
  context.on('weberror', (error) => void met.push(`error: ${error.error().message}`))
  context.on('console', (line) => {
    const where = line.page()?.url() ?? ''
    if (line.type() === 'error')
      met.push(`console: ${line.text()} ${line.location().url} on ${where}`)
  })
  return { take: () => met.splice(0) }
}
