import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { city } from './city.ts'
import { anybody, worker } from './client.ts'
import { lookAtPage } from './look.ts'
import { inRecord } from './record.ts'
import { crew, wasteReport } from './reports.ts'
import { asSteps } from './steps.ts'

const email = 'chi.valuta@posta.example'

asSteps()
const visits = useBrowser()
let citizen: Page
let code: string

async function resolved(): Promise<string> {
  const report = { ...wasteReport(), contact: { email } }
  const { id, code: made } = await anybody('veritas').ask('tickets.submit', report)
  const marco = await worker('veritas', crew.marco)
  for (const move of ['take', 'resolve']) {
    const { version } = await marco.ask('tickets.read', { id })
    const message = move === 'resolve' ? { message: 'Portato via tutto.' } : {}
    await marco.ask('tickets.move', { id, move, version, ...message })
  }
  return made
}

async function linkInLetter(): Promise<string> {
  const [letter] = await inRecord<{ body: string }>(
    `select m.body from message m join ticket t on t.tenant_id = m.tenant_id and t.id = m.ticket_id
     where t.code = $1 and m.subject like 'Quanto%'`,
    [code],
  )
  return /https?:\S+/.exec(letter?.body ?? '')?.[0] ?? ''
}

const rating = () => citizen.locator('dime-rating')
const star = (count: number) => citizen.getByRole('radio', { name: new RegExp(`^${count} stell`) })

beforeAll(async () => {
  citizen = await visits.open('citizen')
  code = await resolved()
})

it('a letter asks how easy it was, and leads to the page', async () => {
  await expect.poll(linkInLetter).not.toBe('')
  const link = await linkInLetter()
  expect(link).toBe(`${city.kernel}/rate/veritas?code=${code}`)
  await citizen.goto(link)
  await rating().getByText('Quanto è stato facile usare questo servizio?').waitFor()
  await rating().getByText(code).waitFor()
  await lookAtPage(citizen, 'rating-1-stars')
})

it('nothing is sent without stars', async () => {
  await citizen.getByRole('button', { name: 'Manda la valutazione' }).click()
  await rating().getByText('Scegli da una a cinque stelle.').waitFor()
  await lookAtPage(citizen, 'rating-2-missing')
})

it('the keyboard chooses the stars, and the reasons go with them', async () => {
  await star(1).focus()
  for (const _ of [2, 3, 4, 5]) await citizen.keyboard.press('ArrowRight')
  await rating().getByText('Quali sono stati gli aspetti che hai preferito?').waitFor()
  await citizen.keyboard.press('ArrowLeft')
  await citizen.keyboard.press('ArrowLeft')
  await rating().getByText('Dove hai incontrato le maggiori difficoltà?').waitFor()
  await citizen.getByLabel('A volte le indicazioni non erano chiare').check()
  await citizen.getByLabel('Vuoi aggiungere qualcosa?').fill('La mappa era piccola.')
  await lookAtPage(citizen, 'rating-3-reasons')
})

it('what was chosen is still there after a reload, and is sent once', async () => {
  await citizen.reload()
  expect(await star(3).isChecked()).toBe(true)
  await citizen.getByRole('button', { name: 'Manda la valutazione' }).click()
  await rating().getByText('Grazie').first().waitFor()
  await lookAtPage(citizen, 'rating-4-thanks')
  const [kept] = await inRecord<{ stars: number; reasons: string[] }>(
    `select r.stars, r.reasons from rating r join ticket t on t.tenant_id = r.tenant_id and t.id = r.ticket_id
     where t.code = $1`,
    [code],
  )
  expect(kept).toEqual({ stars: 3, reasons: ['unclear'] })
})

it('whoever comes back hears that it is rated already', async () => {
  await citizen.reload()
  await rating().getByText('L’hai già valutata').waitFor()
  await lookAtPage(citizen, 'rating-5-given')
})

it('whoever comes without a code is asked for it, and hears when it is too early', async () => {
  visits.forgive(/status of 404/)
  const open = await anybody('veritas').ask('tickets.submit', wasteReport())
  await citizen.goto(`${city.kernel}/rate/veritas`)
  await citizen.getByRole('button', { name: 'Continua' }).click()
  await rating().getByText('Scrivi il codice della richiesta').waitFor()
  await lookAtPage(citizen, 'rating-6-code')
  await citizen.getByLabel('Il codice della tua richiesta').fill(open.code.toLowerCase())
  await citizen.getByRole('button', { name: 'Continua' }).click()
  await rating().getByText('La richiesta non è ancora conclusa').waitFor()
  await citizen.goto(`${city.kernel}/rate/veritas?code=AAAA-BBBB-CCCC`)
  await rating().getByText('Non troviamo questa richiesta').waitFor()
  await lookAtPage(citizen, 'rating-7-unknown')
})

it('whoever sent it as themselves signs in first', async () => {
  await citizen.goto(`${city.kernel}/rate/venezia/0198f1f6-4f3e-7c1a-9f8e-3b0d5a6c7e21`)
  await citizen.getByRole('button', { name: 'Entra con SPID o CIE' }).waitFor()
  await lookAtPage(citizen, 'rating-8-door')
})
