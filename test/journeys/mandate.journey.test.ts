import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { citizen } from './citizen.ts'
import { sitDown } from './desk.ts'
import { lookAtDesk } from './look.ts'
import { letterTo } from './mails.ts'
import { asSteps } from './steps.ts'

const clerk = 'paolo.dorigo@venezia.example'
const responsible = 'gregorio.salviati@venezia.example'
const decree = Buffer.from('%PDF-1.4\n% decreto di nomina\n%%EOF')

asSteps()
const visits = useBrowser()
let paolo: Page
let gregorio: Page
beforeAll(async () => {
  paolo = await visits.open('desk')
  gregorio = await visits.open('desk')
  await citizen('venezia', 'spid:marta-zen')
})

async function openMarta(page: Page, email: string): Promise<void> {
  await sitDown(page, { tenant: 'venezia', email, room: 'people' })
  await page.getByLabel('Cerca una persona').last().fill('Marta Zen')
  await page.getByRole('button', { name: /^Marta Zen/ }).click()
  await page.getByRole('button', { name: 'È allo sportello davanti a me' }).click()
  await page.getByRole('button', { name: 'Apri i dati' }).click()
  await page.getByRole('heading', { name: 'Deleghe e rappresentanze' }).waitFor()
}

it('a clerk records from a paper who acts for somebody', async () => {
  await openMarta(paolo, clerk)
  await paolo.getByRole('button', { name: 'Registra' }).click()
  await paolo.getByLabel('Nome', { exact: true }).fill('Anna')
  await paolo.getByLabel('Cognome', { exact: true }).fill('Rossi')
  await paolo.getByLabel('Codice fiscale').fill('RSSNNA80A41L736L')
  await paolo.getByLabel('Perché può agire').selectOption({ label: 'Curatela' })
  await lookAtDesk(paolo, 'mandate-1-record')
  await paolo.getByRole('button', { name: 'Registra' }).last().click()
  await paolo.getByText('Allega il documento che la prova.').waitFor()
  const file = { name: 'decreto.pdf', mimeType: 'application/pdf', buffer: decree }
  await paolo.getByLabel('Il documento che la prova').setInputFiles(file)
  await paolo.getByRole('status').filter({ hasText: 'decreto.pdf' }).waitFor()
  await paolo.getByRole('button', { name: 'Registra' }).last().click()
  await paolo.getByText('Da verificare').waitFor()
  await lookAtDesk(paolo, 'mandate-2-recorded')
  expect(await paolo.getByRole('button', { name: 'Verifica' }).count()).toBe(0)
})

it('whoever is responsible lets it stand, after the paper was opened', async () => {
  await openMarta(gregorio, responsible)
  await gregorio.getByRole('button', { name: 'Verifica' }).click()
  const open = gregorio.getByRole('button', { name: 'Apri decreto.pdf' })
  await open.waitFor()
  expect(await gregorio.getByRole('button', { name: 'Confermo: vale' }).count()).toBe(0)
  await Promise.all([gregorio.waitForEvent('download'), open.click()])
  await lookAtDesk(gregorio, 'mandate-3-verify')
  await gregorio.getByRole('button', { name: 'Confermo: vale' }).click()
  await gregorio.getByText('Valida', { exact: true }).waitFor()
  await lookAtDesk(gregorio, 'mandate-4-stands')
})

it('the person hears of both by mail, and it ends at once when it is revoked', async () => {
  const marta = 'marta.zen@posta.example'
  expect(await letterTo(marta, 'Curatela registrata a tuo nome')).toContain('Anna Rossi')
  expect(await letterTo(marta, 'Curatela in vigore')).toContain('Anna Rossi')
  await gregorio.getByRole('button', { name: 'Revoca' }).click()
  await gregorio.getByRole('button', { name: 'Revoca' }).last().click()
  await gregorio.getByText('Revocata', { exact: true }).first().waitFor()
})
