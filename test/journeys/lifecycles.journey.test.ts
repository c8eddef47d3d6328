import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { anybody } from './client.ts'
import { makeMove, openTicket, pick, sitDown } from './desk.ts'
import { lookAtDesk } from './look.ts'
import { lookAtDeskNarrow } from './narrow.ts'
import { inRecord } from './record.ts'
import { wasteReport } from './reports.ts'
import { asSteps } from './steps.ts'

const supervisor = 'giulia.penzo@veritas.example'

asSteps()
const visits = useBrowser()
let giulia: Page
let codes: string[] = []

async function fullBin(description: string): Promise<string> {
  const report = wasteReport({ category: 'full-bin', description })
  const contact = { name: 'Nives Zorzetto', email: 'nives@posta.example' }
  return (await anybody('veritas').ask('tickets.submit', { ...report, contact })).code
}

beforeAll(async () => {
  giulia = await visits.open('desk')
  const where = ['Alla fermata', 'Nel campo', 'Ai piedi del ponte']
  codes = await Promise.all(where.map(fullBin))
})

const code = (place: number) => codes[place] ?? ''
const sees = (words: string) => giulia.locator('#room').getByText(words).first().waitFor()
const told = (words: string | RegExp) => giulia.locator('dime-told').getByText(words).waitFor()
const box = (place: number) => giulia.getByRole('checkbox', { name: new RegExp(code(place)) })
const row = (place: number) => giulia.locator('li').filter({ has: box(place) })

async function holderOf(place: number): Promise<string | null> {
  const [found] = await inRecord<{ name: string | null }>(
    `select s.name from ticket t left join staff s on s.tenant_id = t.tenant_id and s.id = t.assignee_id
     where t.code = $1`,
    [code(place)],
  )
  return found?.name ?? null
}

it('Giulia narrows her list to what came from the site and to full bins, and takes one', async () => {
  await sitDown(giulia, { tenant: 'veritas', email: supervisor, room: 'tickets' })
  await giulia.getByRole('button', { name: /^Filtri/ }).click()
  await giulia.getByLabel('Arrivata').selectOption({ label: 'dal sito' })
  await giulia.getByLabel('Filtra le pratiche').fill('Cestino')
  for (const place of [0, 1, 2]) await box(place).waitFor()
  await lookAtDesk(giulia, 'lifecycles-1-filters')
  await giulia.getByRole('button', { name: /^Filtri/ }).click()
  await row(0).locator('button.ticket').click()
  await giulia.getByRole('button', { name: 'Prendi', exact: true }).click()
  await sees('È tua')
  expect(await holderOf(0)).toBe('Giulia Penzo')
})

it('writes a note for her colleagues', async () => {
  await giulia.getByRole('button', { name: 'Nota interna' }).click()
  await giulia.getByLabel('Nota interna').fill('Sentita la squadra: passa domattina.')
  await giulia.getByRole('button', { name: 'Salva la nota' }).click()
  await sees('Sentita la squadra: passa domattina.')
})

it('asks the citizen with a standard answer, seen before it is sent', async () => {
  await makeMove(giulia, 'Prendi in carico')
  await makeMove(giulia, 'Chiedi chiarimenti')
  await giulia.getByLabel('Risposte pronte').selectOption({ label: 'Dove si trova di preciso' })
  await giulia
    .locator('.preview')
    .getByText(`grazie per la segnalazione ${code(0)}`)
    .waitFor()
  await lookAtDeskNarrow(giulia, 'lifecycles-2-preview')
  await giulia.locator('.composer').getByRole('button', { name: 'Chiedi chiarimenti' }).click()
  await sees('Il tempo è fermo')
})

it('moves two others at once, and reads what became of each', async () => {
  for (const place of [1, 2]) await box(place).check()
  await giulia.getByRole('button', { name: 'Fai un passo…' }).click()
  await giulia.getByRole('radio', { name: /^Prendi in carico/ }).check()
  await giulia.getByRole('button', { name: 'Fai il passo' }).click()
  await giulia.getByText('Passo fatto su 2').first().waitFor()
  await lookAtDeskNarrow(giulia, 'lifecycles-3-bulk')
  await giulia
    .locator('dime-dialog')
    .getByRole('button', { name: 'Chiudi', exact: true })
    .last()
    .click()
})

it('gives one to a colleague, and takes that back with one press', async () => {
  await openTicket(giulia, code(1))
  await giulia.getByRole('button', { name: 'Dai a…' }).click()
  await pick(giulia, 'A chi', 'Sabrina')
  await lookAtDeskNarrow(giulia, 'lifecycles-4-hand')
  await giulia.getByRole('button', { name: 'Dai la pratica' }).click()
  await told('La pratica ora la segue Sabrina Fullin')
  expect(await holderOf(1)).toBe('Sabrina Fullin')
  await giulia.locator('dime-told').getByRole('button', { name: 'Annulla' }).click()
  await expect.poll(() => holderOf(1)).not.toBe('Sabrina Fullin')
  await lookAtDesk(giulia, 'lifecycles-5-back')
})

it('finds again by its holder what a colleague follows', async () => {
  await giulia.getByRole('button', { name: /^Filtri/ }).click()
  await pick(giulia, 'In carico a', 'Giulia')
  await box(0).waitFor()
  await pick(giulia, 'In carico a', 'Nessuno')
  await box(0).waitFor({ state: 'detached' })
  await lookAtDeskNarrow(giulia, 'lifecycles-6-holder')
})
