import type { Page } from 'playwright-core'
import { city } from './city.ts'
import type { Slug } from './client.ts'

/** Where a worker sits down: whose desk, and as whom. */
export interface Seat {
  readonly tenant: Slug
  readonly email: string
  /** The room to go to at once. */
  readonly room: 'now' | 'tickets'
}

/** Opens an organisation's desk and signs in as a worker. */
export async function sitDown(page: Page, { tenant, email, room }: Seat): Promise<void> {
  await page.goto(`${city.kernel}/desk/${tenant}/${room}`)
  await page.getByLabel('E-mail di lavoro').fill(email)
  await page.getByLabel('Parola d’accesso').fill(city.password)
  await page.getByRole('button', { name: 'Entra', exact: true }).click()
  await page.getByRole('navigation', { name: 'Stanze' }).waitFor()
}

/** Makes a move on the ticket that is open on the desk; with words when the move needs them. */
export async function makeMove(page: Page, name: string, words?: string): Promise<void> {
  await page
    .getByRole('group', { name: 'Che cosa puoi fare' })
    .getByRole('button', { name })
    .click()
  if (words === undefined) return
  await page.getByLabel(`${name}: scrivi al cittadino`).fill(words)
  await page.locator('.composer').getByRole('button', { name }).click()
}
