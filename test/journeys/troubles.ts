import type { BrowserContext } from 'playwright-core'

/** What went wrong on pages without anybody having said so. */
export interface Troubles {
  /** Hands over what was noted since the last time. */
  take(): string[]
}

/** Notes errors in the console, errors nobody caught and breaches of a page's policy. */
export async function watchTroubles(context: BrowserContext): Promise<Troubles> {
  const met: string[] = []
  await context.exposeFunction('dimeTellBreach', (breach: string) => void met.push(breach))
  await context.addInitScript(() => {
    const tell: unknown = Reflect.get(globalThis, 'dimeTellBreach')
    document.addEventListener('securitypolicyviolation', (event) => {
      const breach = `policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`
      if (typeof tell === 'function') tell(breach)
    })
  })
  context.on('weberror', (error) => void met.push(`error: ${error.error().message}`))
  context.on('console', (line) => {
    const where = line.page()?.url() ?? ''
    if (line.type() === 'error') met.push(`console: ${line.text()} ${line.location().url} on ${where}`)
  })
  return { take: () => met.splice(0) }
}
