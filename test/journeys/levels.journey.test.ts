import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { anybody } from './client.ts'
import { pick, sitDown, today } from './desk.ts'
import { lookAtDesk } from './look.ts'
import { lookAtDeskNarrow } from './narrow.ts'
import { inRecord } from './record.ts'
import { wasteReport } from './reports.ts'
import { asSteps } from './steps.ts'

const manager = 'dario.pavanello@veritas.example'
const office = 'centro storico'

asSteps()
const visits = useBrowser()
let dario: Page
beforeAll(async () => {
  dario = await visits.open('desk')
  await anybody('veritas').ask('tickets.submit', wasteReport())
})

const told = (words: string | RegExp) => dario.locator('dime-told').getByText(words).waitFor()
const undo = () => dario.locator('dime-told').getByRole('button', { name: 'Annulla' }).click()
const tab = (name: string) =>
  dario.getByRole('navigation', { name: 'Impegni' }).getByRole('link', { name }).click()

async function holderOf(id: string): Promise<string | null> {
  const [found] = await inRecord<{ name: string | null }>(
    `select s.name from ticket t left join staff s on s.tenant_id = t.tenant_id and s.id = t.assignee_id
     where t.id = $1`,
    [id],
  )
  return found?.name ?? null
}

it('Dario sees from the rail how his offices keep what they promise', async () => {
  await sitDown(dario, { tenant: 'veritas', email: manager, room: 'staff' })
  await dario
    .getByRole('navigation', { name: 'Stanze' })
    .getByRole('link', { name: 'Impegni' })
    .click()
  await dario.getByRole('heading', { name: 'Stanno per scadere' }).waitFor()
  await lookAtDeskNarrow(dario, 'levels-1-now')
})

it('promises more for one of his offices, after seeing what would change', async () => {
  await tab('Che cosa promettiamo')
  await dario.getByRole('button', { name: 'Nuovo impegno' }).click()
  await dario.getByLabel('Nome', { exact: true }).fill('Squadra veloce')
  await dario.getByRole('textbox', { name: 'Presa in carico entro' }).fill('4')
  await pick(dario, 'Ufficio', office)
  await dario.getByRole('button', { name: 'Guarda che cosa cambierebbe' }).click()
  await dario.getByText('Se valesse anche per le pratiche aperte').waitFor()
  await lookAtDeskNarrow(dario, 'levels-2-preview')
  await dario.getByRole('button', { name: 'Salva', exact: true }).click()
  await told('«Squadra veloce» è salvato.')
})

it('lets DiMe give new tickets by turns, and by what they are about', async () => {
  await tab('Chi riceve le pratiche')
  await pick(dario, 'In quale ufficio', office)
  await pick(dario, 'Di quale servizio', 'Segnala')
  await dario.getByRole('radio', { name: /Un po’ per uno/ }).check()
  await dario.getByRole('button', { name: 'Aggiungi una regola' }).click()
  await dario.getByRole('button', { name: 'Va bene' }).click()
  await dario.getByText('Scegli almeno una risposta.').waitFor()
  await dario.locator('dime-dialog').getByLabel('Scritte', { exact: false }).check()
  await pick(dario, 'La persona', 'Sabrina')
  await lookAtDeskNarrow(dario, 'levels-3-rule')
  await dario.getByRole('button', { name: 'Va bene' }).click()
  await dario.getByText('va a Sabrina Fullin').waitFor()
  await lookAtDeskNarrow(dario, 'levels-4-work')
  await dario.getByRole('button', { name: 'Salva', exact: true }).click()
  await told('Salvato: vale per le pratiche che arrivano da ora.')
  const sent = await anybody('veritas').ask('tickets.submit', wasteReport({ category: 'graffiti' }))
  await expect.poll(() => holderOf(sent.id)).toBe('Sabrina Fullin')
})

it('notes that somebody is away, and is told of days that are noted already', async () => {
  visits.forgive(/status of 409/)
  await tab('Assenze')
  await dario.getByText('Nessuna assenza in corso o in arrivo.').waitFor()
  await lookAtDesk(dario, 'levels-5-nobody-away')
  for (const isAgain of [false, true]) {
    await dario.getByRole('button', { name: 'Segna un’assenza' }).click()
    await pick(dario, 'Chi è assente', 'Sabrina')
    await dario.getByLabel('Dal', { exact: true }).fill(today())
    await dario.locator('dime-dialog').getByRole('button', { name: 'Salva', exact: true }).click()
    if (isAgain) await dario.locator('dime-dialog').getByRole('alert').waitFor()
    else await told('Assenza di Sabrina Fullin segnata')
  }
  await lookAtDeskNarrow(dario, 'levels-6-twice')
  await dario.keyboard.press('Escape')
  await lookAtDeskNarrow(dario, 'levels-7-away')
})

it('sees who is away among those who get the work, and takes the absence back', async () => {
  await tab('Chi riceve le pratiche')
  await pick(dario, 'In quale ufficio', office)
  await dario.getByText('assente oggi').waitFor()
  await lookAtDesk(dario, 'levels-8-away')
  await tab('Assenze')
  await dario.getByRole('button', { name: /^Togli l’assenza/ }).click()
  await told('Assenza di Sabrina Fullin tolta')
  await undo()
  await dario.getByText('Sabrina Fullin', { exact: true }).waitFor()
  await dario.getByRole('button', { name: /^Togli l’assenza/ }).click()
  await dario.getByText('Nessuna assenza in corso o in arrivo.').waitFor()
})

it('puts everything back as it was: nobody in particular, and no promise more', async () => {
  await tab('Chi riceve le pratiche')
  await pick(dario, 'In quale ufficio', office)
  await pick(dario, 'Di quale servizio', 'Segnala')
  await dario.getByRole('button', { name: 'Togli la regola 1' }).click()
  await dario.getByRole('radio', { name: /Nessuno in particolare/ }).check()
  await dario.getByRole('button', { name: 'Salva', exact: true }).click()
  await told('Salvato: vale per le pratiche che arrivano da ora.')
  await tab('Che cosa promettiamo')
  await dario.getByRole('button', { name: 'Togli «Squadra veloce»' }).click()
  await dario.locator('dime-dialog').getByRole('button', { name: 'Togli', exact: true }).click()
  await told('«Squadra veloce» è stato tolto.')
})
