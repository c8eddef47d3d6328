import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { pick, sitDown } from './desk.ts'
import { lookAtDesk } from './look.ts'
import { inRecord } from './record.ts'
import { asSteps } from './steps.ts'

const manager = 'marianna.querinuzzi@venezia.example'
const colleague = 'Michele Seno'

const both = ['office-operator anagrafe-marghera', 'office-operator anagrafe-mestre']

asSteps()
const visits = useBrowser()
let page: Page
beforeAll(async () => {
  page = await visits.open('desk')
})

async function rolesOf(email: string): Promise<string[]> {
  const rows = await inRecord<{ held: string }>(
    `select a.role || ' ' || o.code as held from assignment a join staff s on s.id = a.staff_id
     join office o on o.id = a.office_id where s.email = $1 order by 1`,
    [email],
  )
  return rows.map(({ held }) => held)
}

const micheles = () => rolesOf('michele.seno@venezia.example')
const told = (words: string) => page.getByText(words).first().waitFor()

it('Marianna finds a colleague of her offices among hundreds', async () => {
  await sitDown(page, { tenant: 'venezia', email: manager, room: 'staff' })
  await page.getByLabel('Cerca per nome o e-mail').fill('seno')
  await page.getByRole('button', { name: colleague }).waitFor()
  await lookAtDesk(page, 'roles-1-list')
  await page.getByRole('button', { name: colleague }).click()
  await page.getByRole('dialog', { name: colleague }).waitFor()
})

it('Marianna gives him a role, and takes it back with one press', async () => {
  await page.getByRole('button', { name: 'Dai un ruolo' }).click()
  await pick(page, 'Quale ruolo', 'Operatore d’ufficio')
  await pick(page, 'In quale ufficio', 'Ufficio Elettorale')
  await lookAtDesk(page, 'roles-2-give')
  await page.getByRole('button', { name: 'Dai un ruolo' }).last().click()
  await told('Ruolo dato a 1 persona.')
  expect(await micheles()).toContain('office-operator elettorale')
  await page
    .getByRole('button', { name: /^Annulla/ })
    .last()
    .click()
  await expect.poll(micheles).not.toContain('office-operator elettorale')
})

it('Marianna takes a role, and gives it back with one press', async () => {
  await page.getByRole('button', { name: /^Togli .*Anagrafe Mestre/ }).click()
  await told('Tolto a Michele Seno')
  expect(await micheles()).toEqual(['office-operator anagrafe-marghera'])
  await page
    .getByRole('button', { name: /^Annulla/ })
    .last()
    .click()
  await expect.poll(micheles).toEqual(both)
})

const file = `nome,email,ruolo,ufficio
Tommaso Prova,tommaso.prova@venezia.example,office-operator,anagrafe-lido
Michele Seno,michele.seno@venezia.example,office-operator,elettorale
Furba Prova,furba.prova@venezia.example,tenant-administrator,anagrafe-lido
Lontano Prova,lontano.prova@venezia.example,office-operator,eventi
Nessuno Prova,non-una-mail,office-operator,anagrafe-lido`

it('Marianna sees what a file would change, and which lines are not hers to give', async () => {
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Carica da un file' }).click()
  await page.getByLabel('oppure incolla qui le righe').fill(file)
  await page.getByRole('button', { name: 'Controlla che cosa cambia' }).click()
  await told('Tommaso Prova')
  await told('Non presi')
  for (const line of ['Furba Prova', 'Lontano Prova', 'Nessuno Prova']) await told(line)
  await lookAtDesk(page, 'roles-3-preview')
  expect(await rolesOf('tommaso.prova@venezia.example')).toEqual([])
})

it('Marianna confirms the rest, and only that is done', async () => {
  await page.getByRole('button', { name: /^Conferma 2 righe/ }).click()
  await told('Fatto: il file è stato preso.')
  await lookAtDesk(page, 'roles-4-done')
  expect(await rolesOf('tommaso.prova@venezia.example')).toEqual(['office-operator anagrafe-lido'])
  expect(await micheles()).toEqual([...both, 'office-operator elettorale'])
  expect(await rolesOf('furba.prova@venezia.example')).toEqual([])
  expect(await rolesOf('lontano.prova@venezia.example')).toEqual([])
})
