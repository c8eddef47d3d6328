import { expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { city } from './city.ts'
import { sitDown } from './desk.ts'
import { lookAtDesk, lookAtPage } from './look.ts'

const visits = useBrowser()

it('the first page of the kernel leads to the sites and the desk', async () => {
  const page = await visits.open('citizen')
  await page.goto(city.kernel)
  await page.getByRole('link', { name: /Scrivania/ }).waitFor()
  await lookAtPage(page, 'home-1-kernel')
})

it('the search on the city’s site finds a sheet while one types', async () => {
  const page = await visits.open('citizen')
  await page.goto(city.citySite)
  await page.locator('dime-search input').pressSequentially('carta identita scaduta')
  await page
    .getByText(/carta d'identità/i)
    .first()
    .waitFor()
  await lookAtPage(page, 'home-2-search')
})

it('a service speaks English on an English page', async () => {
  const page = await visits.open('citizen')
  await page.goto(`${city.citySite}/en/certificati/`)
  await page.getByRole('button', { name: 'Sign in with SPID or CIE' }).waitFor()
  await lookAtPage(page, 'certificate-7-english')
})

it('pages can be read in the dark, too', async () => {
  const page = await visits.open('citizen')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${city.kernel}/verify/venezia`)
  await page.getByRole('button', { name: 'Verifica' }).waitFor()
  await lookAtPage(page, 'verify-4-dark')
})

it('the desk tells who cannot sign in and why, and can be read in the dark', async () => {
  const page = await visits.open('desk')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${city.kernel}/desk/venezia`)
  await page.getByLabel('E-mail di lavoro').fill('nessuno@venezia.example')
  await page.getByLabel('Password', { exact: true }).fill('sbagliata')
  visits.forgive(/status of 401/)
  await page.getByRole('button', { name: 'Entra', exact: true }).click()
  await page.getByRole('alert').first().waitFor()
  await lookAtDesk(page, 'desk-0-sign-in-dark')
  await sitDown(page, { tenant: 'venezia', email: 'elena.busetto@venezia.example', room: 'now' })
  await page.getByRole('link', { name: 'Ora', exact: true }).waitFor()
  await lookAtDesk(page, 'call-0-dark')
})

it('a worker sees one room at a time, each by its address', async () => {
  const page = await visits.open('desk')
  await sitDown(page, { tenant: 'venezia', email: 'elena.busetto@venezia.example', room: 'now' })
  for (const room of ['Schede', 'Persone']) {
    await page.getByRole('navigation', { name: 'Stanze' }).getByRole('link', { name: room }).click()
    await expect
      .poll(() => page.getByRole('link', { name: room }).getAttribute('aria-current'))
      .toBe('page')
    await lookAtDesk(page, `desk-4-${room.toLowerCase()}`)
  }
})
