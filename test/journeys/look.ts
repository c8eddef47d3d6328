import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { screens } from './browser.ts'
import { capture } from './capture.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const narrow = 320

/** Looks at a citizen's page, wide and on a small telephone: a picture of each, WCAG 2.2 AA, nothing cut off. */
export async function lookAtPage(page: Page, name: string): Promise<void> {
  await capture(page, `${name}-1280`, 'whole')
  await expectAccessible(page, name)
  await page.setViewportSize({ width: narrow, height: 800 })
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  await capture(page, `${name}-320`, 'whole')
  await page.setViewportSize(screens.citizen)
  expect.soft(width, `${name} is wider than a small telephone`).toBeLessThanOrEqual(narrow)
}

/** Looks at an operator's desk: a picture and WCAG 2.2 AA. */
export async function lookAtDesk(page: Page, name: string): Promise<void> {
  await capture(page, name, 'shown')
  await expectAccessible(page, name)
}

async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
  expect.soft(told, `${name} is not accessible`).toEqual([])
}
