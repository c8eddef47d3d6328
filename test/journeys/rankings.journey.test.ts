import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { admitted, openOwn, openTill } from './applicants.ts'
import { useBrowser } from './browser.ts'
import { sitDown } from './desk.ts'
import { lookAtPage } from './look.ts'
import { lookAtDeskNarrow } from './narrow.ts'
import { asSteps } from './steps.ts'

const clerk = 'lina.rizzetto@venezia.example'
const responsible = 'simone.ceolin@venezia.example'
const seed = 'Lotto, ruota di Venezia: 5 21 34 60 88'

asSteps()
const visits = useBrowser()
let desk: Page
let codes: string[]

// Two of the mainland with the same means, one of the islands with lower ones.
beforeAll(async () => {
  desk = await visits.open('desk')
  const node = await openTill()
  codes = [
    await admitted(node, { who: 'spid:marta-zen', answers: { eldest: 70 } }),
    await admitted(node, { who: 'cie:lucia-scarpa', answers: { eldest: 70 } }),
    await admitted(node, {
      who: 'cie:chiara-memmo',
      answers: { part: 'old-city-and-islands', means: 150_000 },
    }),
  ].map(({ code }) => code)
})

const rooms = (page: Page) => page.getByRole('navigation', { name: 'Stanze' })
const verb = (name: string) => desk.getByRole('button', { name, exact: true })

it('whoever works in the office of the call finds its ranking in the rail, and cannot publish it', async () => {
  const page = await visits.open('desk')
  await sitDown(page, { tenant: 'venezia', email: clerk, room: 'tickets' })
  await rooms(page).getByRole('link', { name: 'Graduatorie' }).click()
  await page.getByRole('heading', { name: 'Bando per la casa popolare' }).waitFor()
  await page.getByText('La pubblica chi è responsabile del procedimento.').waitFor()
  await page
    .getByRole('link', { name: codes[2] ?? '' })
    .or(page.getByText('Terraferma'))
    .first()
    .waitFor()
  await lookAtDeskNarrow(page, 'rankings-1-clerk')
  expect(await page.getByRole('button', { name: 'Pubblica la graduatoria' }).count()).toBe(0)
})

it('an office without calls has no such room', async () => {
  const page = await visits.open('desk')
  const email = 'paolo.dorigo@venezia.example'
  await sitDown(page, { tenant: 'venezia', email, room: 'rankings' })
  await page.getByRole('heading', { name: 'Nessun bando con graduatoria' }).waitFor()
  expect(await rooms(page).getByRole('link', { name: 'Graduatorie' }).count()).toBe(0)
  await lookAtDeskNarrow(page, 'rankings-2-none')
})

it('whoever is responsible sees the order, points with why, and who is equal', async () => {
  await sitDown(desk, { tenant: 'venezia', email: responsible, room: 'rankings' })
  await desk.getByText('Non è ancora stata pubblicata').waitFor()
  await desk.getByRole('button', { name: /^Terraferma \(/ }).click()
  await desk.getByText('a pari merito', { exact: true }).first().waitFor()
  const found = desk.getByLabel('Codice o numero della domanda')
  await found.fill(codes[0] ?? '')
  await desk
    .getByRole('row')
    .filter({ hasText: codes[0] ?? '' })
    .getByText(/criteri su 5/)
    .click()
  await desk
    .getByText(/i punti vanno da/)
    .first()
    .waitFor()
  await lookAtDeskNarrow(desk, 'rankings-3-order')
  await found.fill('')
})

it('is told what is missing, and why the final ranking has to wait', async () => {
  await verb('Pubblica la graduatoria').click()
  await desk.getByText('la definitiva viene dopo i ricorsi').waitFor()
  await desk.getByText('Che cos’è il seme del sorteggio?').click()
  await verb('Guarda che cosa cambia').click()
  await desk.getByText('Scrivi il seme: almeno 4 caratteri.').waitFor()
  await lookAtDeskNarrow(desk, 'rankings-4-form')
})

it('looks at what changes and who gets to know before it is for good', async () => {
  await desk.getByLabel('Seme del sorteggio').fill(seed)
  await desk.getByLabel('Perché la pubblichi ora?').fill('Istruttoria conclusa')
  await verb('Guarda che cosa cambia').click()
  await desk.getByText('È la prima: prima di questa nessuno ha un posto.').waitFor()
  await lookAtDeskNarrow(desk, 'rankings-5-preview')
  await verb('Pubblica la graduatoria provvisoria').click()
  const dialog = desk.locator('dime-dialog')
  await dialog.getByText('Non si può ritirare né correggere').waitFor()
  await lookAtDeskNarrow(desk, 'rankings-6-confirm')
  await dialog.getByRole('button', { name: 'Pubblica la graduatoria provvisoria' }).click()
  await desk.getByText(/Graduatoria provvisoria n\. 1, pubblicata/).waitFor()
  await desk.getByText(/prima qualcuno può ancora ricorrere/).waitFor()
})

it('finds it among those published, with its seed, and takes its file away without names', async () => {
  const row = desk.getByRole('row').filter({ hasText: seed })
  await row.getByText('Simone Ceolin').waitFor()
  await lookAtDeskNarrow(desk, 'rankings-7-published')
  const download = row.getByRole('button', { name: /^Scarica/ })
  const [file] = await Promise.all([desk.waitForEvent('download'), download.click()])
  const text = await readFile(await file.path(), 'utf8')
  expect(text.trim().split('\n').length).toBeGreaterThanOrEqual(4)
  expect(text).not.toMatch(/Zen|Scarpa|Memmo/)
})

it('sees what a second publication would change', async () => {
  await verb('Pubblica la graduatoria').click()
  await desk
    .getByText(/La definitiva si può pubblicare/)
    .last()
    .waitFor()
  expect(await desk.getByLabel('Seme del sorteggio').inputValue()).toBe(seed)
  await lookAtDeskNarrow(desk, 'rankings-8-same-seed')
  await desk.getByLabel('Seme del sorteggio').fill('Lotto, ruota di Bari: 1 2 3 4 5')
  await desk.getByLabel('Perché la pubblichi ora?').fill('Ricorso accolto')
  await verb('Guarda che cosa cambia').click()
  await desk
    .getByText(/Rispetto alla|Rispetto a quella/)
    .first()
    .waitFor()
  await lookAtDeskNarrow(desk, 'rankings-8-again')
  await verb('Cambia qualcosa').click()
  await verb('Annulla').click()
  await desk.getByRole('heading', { name: 'Come sta ora' }).waitFor()
})

it('speaks English, and by the keyboard alone it opens the reasons of every point', async () => {
  await verb('English').click()
  await desk.getByRole('heading', { name: 'How it stands now' }).waitFor()
  await desk.getByRole('button', { name: 'Show every reason' }).focus()
  await desk.keyboard.press('Enter')
  await desk
    .getByText(/points go from/)
    .first()
    .waitFor()
  await lookAtDeskNarrow(desk, 'rankings-10-english')
})

it('Marta sees her place and her points, each with why, on her page', async () => {
  const page = await visits.open('citizen')
  await openOwn(page, 'Marta Zen', codes[0] ?? '')
  await page.getByText(/^Posizione [12] su/).waitFor()
  await page
    .getByText(/i punti vanno da/)
    .first()
    .waitFor()
  await page.getByText('Puoi ricorrere fino al', { exact: false }).first().waitFor()
  await lookAtPage(page, 'rankings-9-citizen')
})
