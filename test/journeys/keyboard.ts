import type { Locator, Page } from 'playwright-core'

const farthest = 60

/** Goes with the Tab key to what should be answered, and no other way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let steps = 0; steps < farthest; steps += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not lead to ${String(target)}`)
}

/** Writes into a line, over what stands there, or types the first letters of an answer in a list. */
export async function typeInto(page: Page, label: string | RegExp, words: string): Promise<void> {
  await tabTo(page, page.getByLabel(label))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(words)
}

/** Chooses one of a few answers with the arrow keys. */
export async function choose(page: Page, name: string | RegExp): Promise<void> {
  const wished = page.getByRole('radio', { name, exact: true })
  const all = page.getByRole('group').filter({ has: wished }).last().getByRole('radio')
  await tabTo(page, all.first())
  await page.keyboard.press('Space')
  for (let place = 1; place < (await all.count()) && !(await wished.isChecked()); place += 1)
    await page.keyboard.press('ArrowDown')
}

/** Presses a button with the Enter key. */
export async function pressKey(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }))
  await page.keyboard.press('Enter')
}
