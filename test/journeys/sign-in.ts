import type { Page } from 'playwright-core'

/** Goes through the identity provider's pages as one of its people, at level 2 unless less is asked. */
export async function signInBySpid(page: Page, name: string, level: 1 | 2 = 2): Promise<void> {
  await page.getByRole('link', { name: 'Entra con SPID' }).click()
  await choosePerson(page, name)
  if (level > 1) await typeCode(page)
  await page.getByRole('button', { name: 'Acconsento', exact: true }).click()
}

/** Chooses who to be on the provider's list. */
export async function choosePerson(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
}

/** Types the one-time code that the page shows as the person's app would. */
export async function typeCode(page: Page): Promise<void> {
  const digits = await page.locator('.digits').innerText()
  await page.getByLabel('Codice di 6 cifre').fill(digits.replaceAll(' ', ''))
  await page.getByRole('button', { name: 'Continua' }).click()
}
