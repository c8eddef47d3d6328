import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { findChromium } from '../../launch/find-chromium.ts'
import { capture } from './capture.ts'
import { watchTroubles, type Troubles } from './troubles.ts'

/** The screens that people have: a citizen's, an operator's. */
export const screens = {
  citizen: { width: 1280, height: 900 },
  desk: { width: 1366, height: 768 },
} as const

/** Opens pages of people who know nothing of each other. */
export interface Visits {
  /** A page in a browser profile of its own; nothing that it logs as an error goes unseen. */
  open(screen: keyof typeof screens): Promise<Page>
  /** Forgives a trouble that the journey causes on purpose. */
  forgive(trouble: RegExp): void
}

/** Gives the tests of a file a browser, and fails the one in which a page met with trouble. */
export function useBrowser(): Visits {
  const contexts: BrowserContext[] = []
  const watched: Troubles[] = []
  const forgiven: RegExp[] = []
  let browser: Browser
  beforeAll(async () => {
    const executablePath = await findChromium(process.env, console.info)
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await captureAll(contexts)
    const met = watched.flatMap((troubles) => troubles.take())
    const unforgiven = met.filter((trouble) => !forgiven.some((one) => one.test(trouble)))
    forgiven.length = 0
    expect(unforgiven).toEqual([])
  })
  return {
    forgive: (trouble) => void forgiven.push(trouble),
    async open(screen) {
      const context = await browser.newContext({ viewport: screens[screen], locale: 'it-IT' })
      context.setDefaultTimeout(60_000)
      contexts.push(context)
      watched.push(await watchTroubles(context))
      return context.newPage()
    },
  }
}

async function captureAll(contexts: readonly BrowserContext[]): Promise<void> {
  const pages = contexts.flatMap((context) => context.pages())
  for (const [place, page] of pages.entries()) await capture(page, `failed-${place}`, 'whole')
}
