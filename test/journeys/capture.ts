import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url))

/** Takes a picture of what a page shows, or of the whole page, for people to look at. */
export async function capture(page: Page, name: string, extent: 'shown' | 'whole'): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, fullPage: extent === 'whole', animations: 'disabled' })
}
