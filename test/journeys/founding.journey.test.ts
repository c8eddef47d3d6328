import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { clientOf } from './client.ts'
import { makeMove, pick, sitDown } from './desk.ts'
import { lookAtDesk } from './look.ts'
import { letterTo } from './mails.ts'
import { inRecord } from './record.ts'
import { wasteReport } from './reports.ts'
import { asSteps } from './steps.ts'

const slug = 'cavallino-treporti'
const manager = 'loredana.smerghetto@cavallino.example'
const colleague = 'nane.tagliapietra@cavallino.example'
const password = 'tre cavallini sulla spiaggia'

asSteps()
const visits = useBrowser()
let ambra: Page
let loredana: Page
let nane: Page
beforeAll(async () => {
  ambra = await visits.open('desk')
  loredana = await visits.open('desk')
  nane = await visits.open('desk')
})

const next = () => ambra.getByRole('button', { name: 'Avanti' }).click()
const linkIn = (letter: string) => /http\S+#invitation=[\w-]+/.exec(letter)?.[0] ?? ''

async function takeUp(page: Page, email: string): Promise<void> {
  await page.goto(linkIn(await letterTo(email, 'Cavallino-Treporti')))
  await page.getByText('Scegli la password').first().waitFor()
  await page.getByLabel(/^Nuova password/).fill(password)
  await page.getByRole('button', { name: 'Scegli ed entra' }).click()
  await page.getByRole('navigation', { name: 'Stanze' }).waitFor()
}

it('Ambra founds Cavallino-Treporti with the wizard, while the city runs', async () => {
  const email = 'ambra.lionello@piattaforma.example'
  await sitDown(ambra, { tenant: 'piattaforma', email, room: 'platform' })
  await ambra.getByRole('button', { name: 'Fonda un ente' }).click()
  await ambra.getByLabel('Nome dell’ente').fill('Comune di Cavallino-Treporti')
  await ambra.getByLabel('Nome breve').fill(slug)
  await ambra.getByText(`Libero: la scrivania sarà a /desk/${slug}`).waitFor()
  await lookAtDesk(ambra, 'founding-1-name')
  await next()
  await lookAtDesk(ambra, 'founding-2-brand')
  await next()
  await ambra.getByLabel('Telefono').fill('041 2909711')
  await next()
  await next()
  await ambra.getByLabel('Nome dell’ufficio').fill('Sportello del cittadino')
  await next()
  await ambra.getByLabel('Nome e cognome').fill('Loredana Smerghetto')
  await ambra.getByLabel('E-mail').fill(manager)
  await next()
  await ambra.getByRole('checkbox', { name: 'Segnala un problema in strada' }).check()
  await next()
  await lookAtDesk(ambra, 'founding-3-summary')
  await ambra.getByRole('button', { name: 'Fonda l’ente' }).click()
  await ambra.getByText('Comune di Cavallino-Treporti esiste').first().waitFor()
  await lookAtDesk(ambra, 'founding-4-done')
})

it('its first manager takes up the invitation and comes in', async () => {
  await takeUp(loredana, manager)
  await lookAtDesk(loredana, 'founding-5-in')
})

it('and invites a colleague to the office', async () => {
  await loredana.getByRole('link', { name: 'Colleghi' }).click()
  await loredana.getByRole('button', { name: 'Invita', exact: true }).click()
  await loredana.getByLabel('Nome e cognome').fill('Nane Tagliapietra')
  await loredana.getByLabel('E-mail di lavoro').fill(colleague)
  await pick(loredana, 'Quale ruolo', 'Operatore d’ufficio')
  await pick(loredana, 'In quale ufficio', 'Sportello del cittadino')
  await lookAtDesk(loredana, 'founding-6-invite')
  await loredana.getByRole('button', { name: 'Manda l’invito' }).click()
  await loredana.getByText('Invito mandato a Nane Tagliapietra').first().waitFor()
  await takeUp(nane, colleague)
})

it('a citizen sends a report, and the colleague works it', async () => {
  const sender = clientOf(slug)
  const { code } = await sender.ask('tickets.submit', wasteReport())
  await nane.locator('#room').getByText('Rifiuti abbandonati').first().click()
  await makeMove(nane, 'Prendi in carico')
  await lookAtDesk(nane, 'founding-7-ticket')
  const state = async () => (await sender.ask('tickets.track', { code })).state
  await expect.poll(state).not.toBe('received')
  const known = await inRecord<{ state: string }>('select state from staff where email = $1', [
    colleague,
  ])
  expect(known).toEqual([{ state: 'in' }])
})
