import type { Page } from 'playwright-core'
import { pressKey, tabTo } from './keyboard.ts'
import { inRecord } from './record.ts'
import { signInBySpid } from './sign-in.ts'

/** Signs in as Marta Zen where a service stands and comes, by the keys, to its first question. */
export async function beginService(
  page: Page,
  { address, level }: { readonly address: string; readonly level: 1 | 2 },
): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Entra con SPID o CIE' }).click()
  await signInBySpid(page, 'Marta Zen', level)
  await page.getByRole('button', { name: 'Comincia' }).click()
  await tabTo(page, page.getByLabel('Ho letto come sono trattati i miei dati'))
  await page.keyboard.press('Space')
  await pressKey(page, 'Comincia')
  await pressKey(page, 'Continua')
}

/** Adds a paper by the keys and waits until it is there. */
export async function choosePaper(page: Page, name: string): Promise<void> {
  const open = async () => {
    await tabTo(page, page.locator('input[type=file]'))
    await page.keyboard.press('Enter')
  }
  // The browser is told early to hand its window over: it may be slow to hear that.
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open()])
  const buffer = Buffer.from('%PDF-1.7\n%%EOF\n')
  await chooser.setFiles({ name, mimeType: 'application/pdf', buffer })
  await page.getByRole('button', { name: `Togli ${name}` }).waitFor()
}

/** A request as the record keeps it. */
export interface Sent {
  readonly code: string
  readonly state: string
  readonly answers: Readonly<Record<string, unknown>>
}

/** The last request that came. */
export async function lastSent(): Promise<Sent | undefined> {
  const [ticket] = await inRecord<Sent>(
    'select code, state, answers from ticket order by received_at desc limit 1',
  )
  return ticket
}
