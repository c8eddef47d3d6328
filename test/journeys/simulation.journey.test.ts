import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { sitDown } from './desk.ts'
import { lookAtDeskNarrow } from './narrow.ts'
import { crew } from './reports.ts'
import { asSteps } from './steps.ts'

asSteps()
const visits = useBrowser()
let marco: Page
beforeAll(async () => {
  marco = await visits.open('desk')
})

const lines = () => marco.locator('dime-simulate tbody tr')
const happens = (what: string | RegExp) => lines().filter({ hasText: what }).first()

it('Marco sees on the service’s page how a report goes', async () => {
  await sitDown(marco, { tenant: 'veritas', email: crew.marco, room: 'services' })
  await marco.getByRole('link', { name: /Segnala un problema/ }).click()
  await marco.getByRole('heading', { name: 'Come procede una pratica' }).waitFor()
  await happens(/./).waitFor()
  await lookAtDeskNarrow(marco, 'simulation-1-service')
})

it('reads what happens when nobody does anything', async () => {
  await marco.getByLabel('La richiesta arriva il').fill('2026-11-23')
  await happens('Termine scaduto').waitFor()
  expect(await lines().count()).toBeGreaterThan(2)
})

it('tries a question on day two and an answer on day twenty, and the last day moves', async () => {
  const before = await happens('Termine scaduto').innerText()
  for (const [day, move] of [
    ['1', 'Prendi in carico'],
    ['2', 'Chiedi chiarimenti'],
    ['20', 'Rispondi'],
  ] as const) {
    await marco.getByLabel('Dopo giorni').fill(day)
    await marco.getByLabel('Che cosa accade').selectOption({ label: move })
    await marco.getByRole('button', { name: 'Aggiungi un passo' }).click()
    await marco.getByRole('button', { name: new RegExp(`giorno ${day}: ${move}`) }).waitFor()
  }
  await expect.poll(() => happens('Termine scaduto').innerText()).not.toBe(before)
  await lookAtDeskNarrow(marco, 'simulation-2-answered')
})

it('sees that a step out of turn cannot be made, and why', async () => {
  await marco.getByRole('button', { name: /Ricomincia/ }).click()
  await marco.getByLabel('Dopo giorni').fill('3')
  await marco.getByLabel('Che cosa accade').selectOption({ label: 'Segna come risolta' })
  await marco.getByRole('button', { name: 'Aggiungi un passo' }).click()
  await happens(/non si può/).waitFor()
  await lookAtDeskNarrow(marco, 'simulation-3-refused')
})
