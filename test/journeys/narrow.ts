import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { screens } from './browser.ts'
import { capture } from './capture.ts'
import { lookAtDesk } from './look.ts'

const narrow = { width: 320, height: 800 }

/** Looks at an operator's desk wide and as narrow as it may be: pictures, WCAG 2.2 AA, nothing cut off. */
export async function lookAtDeskNarrow(page: Page, name: string): Promise<void> {
  await lookAtDesk(page, name)
  await page.setViewportSize(narrow)
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  await capture(page, `${name}-320`, 'whole')
  await page.setViewportSize(screens.desk)
  expect.soft(width, `${name} is wider than a small telephone`).toBeLessThanOrEqual(narrow.width)
}
