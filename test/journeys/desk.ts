import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { localDay } from '../../core/lifecycle/zone.ts'
import { took } from '../../core/testing/took.ts'
import { city } from './city.ts'
import type { View } from '../../ui/desk/shell/route.ts'
import { inRecord } from './record.ts'

/** Where a worker sits down: whose desk, and as whom. */
export interface Seat {
  readonly tenant: string
  readonly email: string
  /** The room to go to at once. */
  readonly room: View
  /** Another password than the demonstration’s. */
  readonly password?: string
}

/** Opens an organisation's desk and signs in as a worker. */
export async function sitDown(page: Page, seat: Seat): Promise<void> {
  await knock(page, seat)
  await page.getByRole('navigation', { name: 'Stanze' }).waitFor()
}

/** Opens a desk and shows its password, without waiting to be in. */
export async function knock(page: Page, seat: Seat): Promise<void> {
  const { tenant, email, room, password = city.password } = seat
  await page.goto(`${city.kernel}/desk/${tenant}/${room}`)
  await page.getByLabel('E-mail di lavoro').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Entra', exact: true }).click()
}

/** Waits for what the platform promises within five seconds. */
export async function comesAtOnce(locator: Locator): Promise<void> {
  expect(await took(() => locator.waitFor())).toBeLessThan(5_000)
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

/** Opens the ticket with a code on the desk, wherever it stands by now, or comes to where it is refused. */
export async function openTicket(
  page: Page,
  code: string,
  how: 'shown' | 'refused' = 'shown',
): Promise<void> {
  const [ticket] = await inRecord<{ id: string }>('select id from ticket where code = $1', [code])
  await page.goto(`${new URL(page.url()).origin}${roomOf(page, 'tickets')}/${ticket?.id}`)
  if (how === 'shown') await page.locator('#room').getByText(code).first().waitFor()
}

/** The address of a room on the desk that is open. */
export function roomOf(page: Page, room: string): string {
  const [, desk = '', tenant = ''] = new URL(page.url()).pathname.split('/')
  return `/${desk}/${tenant}/${room}`
}

/** Picks one of many from a field that searches as one types. */
export async function pick(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(text)
  await page
    .getByRole('option', { name: new RegExp(text) })
    .first()
    .click()
}

/** The day that it is at the city's desks. */
export const today = () => localDay(new Date(), 'Europe/Rome')
