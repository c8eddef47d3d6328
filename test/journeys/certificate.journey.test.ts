import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { city } from './city.ts'
import { lookAtPage } from './look.ts'
import { altered, verifyAddressIn, wordsOf } from './paper.ts'
import { choosePerson, signInBySpid, typeCode } from './sign-in.ts'
import { asSteps } from './steps.ts'

const secondsToPaper = 10

asSteps()
const visits = useBrowser()
let page: Page
let paper: Buffer
let number: string
beforeAll(async () => {
  page = await visits.open('citizen')
})

it('Marta finds the service on the city’s own site', async () => {
  await page.goto(city.citySite)
  await page.getByRole('link', { name: 'Certificati anagrafici' }).click()
  await page.getByRole('button', { name: 'Entra con SPID o CIE' }).waitFor()
  await lookAtPage(page, 'certificate-1-door')
})

it('Marta signs in with SPID at level 2 and comes back to the same page', async () => {
  await page.getByRole('button', { name: 'Entra con SPID o CIE' }).click()
  await page.getByRole('heading', { name: 'Come vuoi entrare?' }).waitFor()
  await lookAtPage(page, 'sign-in-1-scheme')
  await page.getByRole('link', { name: 'Entra con SPID' }).click()
  await lookAtPage(page, 'sign-in-2-person')
  await choosePerson(page, 'Marta Zen')
  await lookAtPage(page, 'sign-in-3-code')
  await typeCode(page)
  await lookAtPage(page, 'sign-in-4-consent')
  await page.getByRole('button', { name: 'Acconsento', exact: true }).click()
  await page.getByRole('button', { name: 'Comincia' }).waitFor()
  expect(page.url()).toBe(`${city.citySite}/certificati/`)
})

it('Marta answers what is asked, and is told what is missing', async () => {
  await page.getByRole('button', { name: 'Comincia' }).click()
  await page.getByText('Per cominciare conferma').waitFor()
  await lookAtPage(page, 'certificate-2-start')
  await page.getByLabel('Ho letto come sono trattati i miei dati').check()
  await page.getByRole('button', { name: 'Comincia' }).click()
  await page.getByText('Marta Zen').waitFor()
  await lookAtPage(page, 'certificate-3-you')
  await page.getByRole('button', { name: 'Continua' }).click()
  await page.getByRole('radio', { name: /^Residenza( Dove abiti)?$/ }).check()
  await page.getByRole('radio', { name: 'Italiano', exact: true }).check()
  await page.getByRole('radio', { name: 'Un uso esente da bollo' }).check()
  await page.getByRole('button', { name: 'Continua' }).click()
  await page.getByRole('alert').filter({ hasText: 'da sistemare' }).waitFor()
  await page.getByLabel('Quale uso?').selectOption({ label: 'Borsa di studio o scuola' })
  await lookAtPage(page, 'certificate-4-request')
})

it('Marta finds her answers again after the page was loaded anew and she signed in again', async () => {
  await page.reload()
  await page.getByRole('button', { name: 'Entra con SPID o CIE' }).click()
  await signInBySpid(page, 'Marta Zen')
  const residence = page.getByRole('radio', { name: /^Residenza( Dove abiti)?$/ })
  await residence.waitFor()
  expect(await residence.isChecked()).toBe(true)
  expect(await page.getByLabel('Quale uso?').inputValue()).toBe('scholarship')
})

it('Marta sees everything on one page before she confirms', async () => {
  await page.getByRole('button', { name: 'Continua' }).click()
  await page.getByRole('heading', { name: 'Controlla che sia tutto giusto' }).waitFor()
  for (const said of ['Marta Zen', 'Residenza', 'Italiano', 'Borsa di studio o scuola']) {
    await page.locator('dime-flow dd').filter({ hasText: said }).waitFor()
  }
  await lookAtPage(page, 'certificate-5-summary')
})

it('Marta has the certificate in her hands within seconds', async () => {
  const begun = performance.now()
  await page.getByRole('button', { name: 'Conferma e invia' }).click()
  const download = page.getByRole('button', { name: /^Scarica / })
  await download.waitFor()
  expect((performance.now() - begun) / 1000).toBeLessThan(secondsToPaper)
  await lookAtPage(page, 'certificate-6-paper')
  const [file] = await Promise.all([page.waitForEvent('download'), download.click()])
  paper = await readFile(await file.path())
  const facts = await page.locator('dime-ticket .documents').innerText()
  number = /n\. (\S+)/.exec(facts)?.[1] ?? ''
  expect(file.suggestedFilename()).toMatch(/\.pdf$/)
  expect(paper.toString('latin1', 0, 5)).toBe('%PDF-')
  expect(number).not.toBe('')
})

it('the paper says who she is, where she lives, its number and where to verify it', () => {
  const words = wordsOf(paper)
  const address = verifyAddressIn(paper)
  expect(address.href).toContain(`${city.kernel}/verify/venezia/`)
  if (words === undefined) return
  for (const said of ['ZEN', 'Fondamenta de la Sensa', number, address.searchParams.get('k')]) {
    expect(words.toLowerCase()).toContain(said?.toLowerCase())
  }
})

it('Marta finds it again in her area, also after the page was loaded anew', async () => {
  for (const visit of ['first', 'second']) {
    await page.goto(`${city.citySite}/area-personale/`)
    await page.getByRole('button', { name: 'Entra con SPID o CIE' }).click()
    await signInBySpid(page, 'Marta Zen')
    await page.getByText('Ciao, Marta Zen').waitFor()
    if (visit === 'first') await lookAtPage(page, 'area-1-requests')
    await page.getByRole('button', { name: 'Documenti' }).click()
    await page.getByText(number).waitFor()
    if (visit === 'first') await lookAtPage(page, 'area-2-documents')
  }
})

it('anybody verifies it by the address in its QR, and an altered file is recognised', async () => {
  const bank = await visits.open('citizen')
  await bank.goto(verifyAddressIn(paper).href)
  await bank.getByText('È un nostro documento, ed è valido').waitFor()
  await bank.getByText(number).first().waitFor()
  await lookAtPage(bank, 'verify-1-valid')
  const choose = bank.locator('input[type=file]')
  const pdf = { name: 'certificato.pdf', mimeType: 'application/pdf' }
  await choose.setInputFiles({ ...pdf, buffer: paper })
  await bank.getByText('È l’originale').waitFor()
  await choose.setInputFiles({ ...pdf, buffer: altered(paper) })
  await bank.getByText('Questo file è stato alterato').waitFor()
  await lookAtPage(bank, 'verify-2-altered')
})

it('anybody verifies it by what is typed, and a forged code is recognised', async () => {
  const address = verifyAddressIn(paper)
  const code = address.searchParams.get('k') ?? ''
  const bank = await visits.open('citizen')
  await bank.goto(`${city.kernel}/verify/venezia`)
  await bank
    .getByLabel('Identificativo del documento')
    .fill(address.pathname.split('/').at(-1) ?? '')
  await bank.getByLabel('Codice di verifica').fill('0000-1111-2222-3333')
  visits.forgive(/status of 404/)
  await bank.getByRole('button', { name: 'Verifica' }).click()
  await bank.getByText('Non è un nostro documento').waitFor()
  await lookAtPage(bank, 'verify-3-forged')
  await bank.getByLabel('Codice di verifica').fill(code.toLowerCase())
  await bank.getByRole('button', { name: 'Verifica' }).click()
  await bank.getByText('È un nostro documento, ed è valido').waitFor()
})
