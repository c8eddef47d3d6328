import type { Page } from 'playwright-core'
import { beforeAll, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { sitDown } from './desk.ts'
import { lookAtDeskNarrow } from './narrow.ts'
import { asSteps } from './steps.ts'

const email = 'marianna.querinuzzi@venezia.example'

asSteps()
const visits = useBrowser()
let marianna: Page
beforeAll(async () => {
  marianna = await visits.open('desk')
})

const press = (name: string | RegExp) => marianna.getByRole('button', { name }).first().click()
const told = (words: string) => marianna.locator('dime-told').getByText(words).waitFor()

it('Marianna opens an area, and it is her own office that she decides for', async () => {
  await sitDown(marianna, { tenant: 'venezia', email, room: 'enabling' })
  await lookAtDeskNarrow(marianna, 'areas-1-list')
  await marianna.getByRole('link', { name: /^Casa/ }).click()
  await marianna.getByText('Qui vale la scelta di tutto l’ente.').waitFor()
  await marianna.getByRole('button', { name: 'Spegni…' }).waitFor()
  await lookAtDeskNarrow(marianna, 'areas-2-area')
})

it('switches it off for her office, with a reason', async () => {
  await press('Spegni…')
  await marianna.getByLabel('Perché', { exact: true }).fill('Qui non si seguono alloggi')
  await lookAtDeskNarrow(marianna, 'areas-3-switch-off')
  await press(/^Spegni$/)
  await told('«Casa» è spenta.')
  await lookAtDeskNarrow(marianna, 'areas-4-off')
})

it('is told what is wrong with a setting, beside it', async () => {
  await marianna.locator('input[name^="setting-"]').first().fill('tanti')
  await press(/^Accendi$/)
  await marianna.getByText('Scrivi un numero da 1000 a 100000.').waitFor()
  await lookAtDeskNarrow(marianna, 'areas-5-fault')
})

it('switches it on again with a setting of its own', async () => {
  await marianna.locator('input[name^="setting-"]').first().fill('24000')
  await press(/^Accendi$/)
  await told('«Casa» è accesa.')
  await lookAtDeskNarrow(marianna, 'areas-6-on')
})

it('and takes the office’s choice back: the organisation’s counts again', async () => {
  await press('Togli la scelta dell’ufficio')
  await marianna
    .locator('dime-dialog')
    .getByRole('button', { name: 'Togli la scelta dell’ufficio' })
    .click()
  await told('La scelta dell’ufficio è stata tolta.')
  await marianna.getByText('Qui vale la scelta di tutto l’ente.').waitFor()
})
