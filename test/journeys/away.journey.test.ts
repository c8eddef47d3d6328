import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { city } from './city.ts'
import { lookAtPage } from './look.ts'
import { asSteps } from './steps.ts'
import { fillWasteReport } from './waste-form.ts'

const away = {
  type: 'about:blank',
  code: 'plugin.is-away',
  title: 'Il servizio si sta riavviando',
  detail: 'Riprova tra qualche secondo.',
  status: 503,
  retryAfter: 8,
}

asSteps()
const visits = useBrowser()
let citizen: Page
let isAway = true
let sent = 0
beforeAll(async () => {
  citizen = await visits.open('citizen')
  await citizen.route('**/tickets.submit', async (route) => {
    sent += 1
    if (!isAway) return route.continue()
    return route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      headers: { 'access-control-allow-origin': '*' },
      body: JSON.stringify(away),
    })
  })
})

it('a report sent while its service is away is kept, and the page says so', async () => {
  visits.forgive(/503/)
  await citizen.goto(`${city.companySite}/segnala-rifiuti/`)
  await fillWasteReport(citizen, await citizen.screenshot({ type: 'jpeg' }))
  await citizen.getByRole('button', { name: 'Conferma e invia' }).click()
  await citizen.getByText('parte da solo appena il servizio torna').waitFor()
  await lookAtPage(citizen, 'away-1-kept')
  expect(sent).toBeGreaterThan(0)
})

it('and goes out by itself when the service is back', async () => {
  visits.forgive(/503/)
  isAway = false
  await citizen
    .getByRole('heading', { name: 'Abbiamo ricevuto la tua richiesta' })
    .waitFor({ timeout: 90_000 })
})
