import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { city } from './city.ts'
import { openTicket, sitDown } from './desk.ts'
import { lookAtDesk, lookAtPage } from './look.ts'
import { inRecord } from './record.ts'
import { signInBySpid } from './sign-in.ts'
import { asSteps } from './steps.ts'

const clerk = 'paolo.dorigo@venezia.example'

asSteps()
const visits = useBrowser()
let page: Page
let desk: Page
let code: string
beforeAll(async () => {
  page = await visits.open('citizen')
  desk = await visits.open('desk')
})

it('Andrea signs in with SPID and is asked for whom', async () => {
  await page.goto(`${city.citySite}/certificati/`)
  await page.getByRole('button', { name: 'Entra con SPID o CIE' }).click()
  await signInBySpid(page, 'Andrea Dal Corso')
  await page.getByRole('radio', { name: /^Nicolò Zen/ }).waitFor()
  await lookAtPage(page, 'behalf-1-choice')
  await page.getByRole('radio', { name: /^Nicolò Zen/ }).check()
  await page.getByRole('button', { name: 'Continua' }).click()
  await page.getByText('Per conto di').waitFor()
})

it('Andrea asks for his son’s certificate, and every page says for whom', async () => {
  await page.getByRole('button', { name: 'Comincia' }).click()
  await page.getByLabel('Ho letto come sono trattati i miei dati').check()
  await page.getByRole('button', { name: 'Comincia' }).click()
  await page.getByRole('button', { name: 'Continua' }).click()
  await page.getByRole('radio', { name: /^Residenza( Dove abiti)?$/ }).check()
  await page.getByRole('radio', { name: 'Italiano', exact: true }).check()
  await page.getByRole('radio', { name: 'Un uso esente da bollo' }).check()
  await page.getByLabel('Quale uso?').selectOption({ label: 'Borsa di studio o scuola' })
  await page.getByRole('button', { name: 'Continua' }).click()
  await page.getByRole('heading', { name: 'Controlla che sia tutto giusto' }).waitFor()
  await page.locator('dime-flow dd').filter({ hasText: 'Nicolò Zen' }).first().waitFor()
  await lookAtPage(page, 'behalf-2-summary')
  await page.getByRole('button', { name: 'Conferma e invia' }).click()
  await page.getByText('Presentata da Andrea Dal Corso, padre, per Nicolò Zen').first().waitFor()
  await lookAtPage(page, 'behalf-3-sent')
  const [ticket] = await inRecord<{ id: string; code: string }>(
    'select id, code from ticket order by received_at desc limit 1',
  )
  code = ticket?.code ?? ''
})

it('the clerk’s view names both', async () => {
  await sitDown(desk, { tenant: 'venezia', email: clerk, room: 'tickets' })
  await openTicket(desk, code)
  await desk.getByText('Presentata da Andrea Dal Corso, padre, per Nicolò Zen').first().waitFor()
  await lookAtDesk(desk, 'behalf-4-clerk')
})

it('Andrea finds it in the area of his son, for whom he still acts', async () => {
  await page.goto(`${city.citySite}/area-personale/`)
  await page.getByRole('button', { name: 'Entra con SPID o CIE' }).click()
  await signInBySpid(page, 'Andrea Dal Corso')
  await page.getByText('Per conto di Nicolò Zen').waitFor()
  await page.getByText(code).first().waitFor()
  await lookAtPage(page, 'behalf-5-area')
})

it('and reads there which office opened his son’s data, as what and why', async () => {
  await page.getByRole('button', { name: 'Chi ha aperto i miei dati' }).click()
  await page.getByText('Ufficio Anagrafe').first().waitFor()
  await lookAtPage(page, 'behalf-6-opened')
  await page.locator('dime-opened').getByText(code).first().waitFor()
})

it('and nothing of it stands in his own area', async () => {
  await page.getByRole('button', { name: /^Cambia/ }).click()
  await page.getByRole('radio', { name: /^Per me/ }).check()
  await page.getByRole('button', { name: 'Continua' }).click()
  await page.getByText('Qui trovi le tue pratiche').waitFor()
  expect(await page.getByText(code).count()).toBe(0)
})
