import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPublisherKeys } from '../../core/plugin/package/keys.ts'
import { workbench, type Workbench } from '../../launch/plugin/testing/workbench.ts'
import { useBrowser } from './browser.ts'
import { sitDown } from './desk.ts'
import { lookAtDeskNarrow } from './narrow.ts'
import { newerPlugin } from './newer-plugin.ts'
import { asSteps } from './steps.ts'

const email = 'ambra.lionello@piattaforma.example'
const { privateKey, publicKey } = createPublisherKeys()
const patienceMs = 60_000

asSteps()
const visits = useBrowser()
let ambra: Page
let bench: Workbench
let file: string
beforeAll(async () => {
  bench = await workbench()
  const changes = [
    ["version: '1.0.0'", "version: '1.1.0'"],
    ["permissions: ['documents'", "permissions: ['person', 'documents'"],
  ] as const
  const about = { id: 'tributes', changes, home: bench.home, key: privateKey }
  file = (await newerPlugin(about)).file
  ambra = await visits.open('desk')
}, patienceMs)
afterAll(() => bench.clear())

const press = (name: string) => ambra.getByRole('button', { name, exact: true }).click()
const heading = (name: string) => ambra.getByRole('heading', { level: 1, name })

async function untilOver(): Promise<void> {
  await ambra.getByRole('region', { name: 'Ultimo cambio' }).waitFor({ timeout: patienceMs })
}

it('Ambra sees every plugin with its version and its health', async () => {
  await sitDown(ambra, { tenant: 'piattaforma', email, room: 'plugins' })
  await ambra.getByRole('link', { name: 'Tributi' }).waitFor()
  await lookAtDeskNarrow(ambra, 'plugins-1-catalogue')
})

it('and what one of them brings, each lifecycle drawn', async () => {
  await ambra.getByRole('link', { name: 'Tributi' }).click()
  await ambra.getByRole('heading', { name: 'Dati personali che tratta' }).waitFor()
  await lookAtDeskNarrow(ambra, 'plugins-2-brings')
  await ambra.getByRole('link', { name: 'Nodi e salute' }).click()
  await ambra.getByRole('table', { name: 'Nodi' }).waitFor()
  await lookAtDeskNarrow(ambra, 'plugins-3-nodes')
})

it('a package of somebody who is not trusted is not taken in', async () => {
  visits.forgive(/422|403|409/)
  await ambra.getByRole('link', { name: 'Tutti i plugin' }).click()
  await press('Carica un pacchetto')
  await ambra.getByLabel('Il file del pacchetto').setInputFiles(file)
  await press('Carica')
  await ambra.locator('dime-dialog').getByRole('alert').waitFor()
  await lookAtDeskNarrow(ambra, 'plugins-4-not-trusted')
  await press('Annulla')
})

it('she trusts the publisher, once the fingerprint was compared', async () => {
  await ambra.getByRole('link', { name: 'Autori fidati' }).click()
  await press('Fidati di un autore')
  await ambra.getByLabel('Nome dell’autore').fill('Officina Tributi')
  await ambra.getByLabel('Chiave pubblica').fill(publicKey)
  await ambra.getByText('L’impronta di questa chiave').waitFor()
  await press('Fidati')
  await ambra.getByText('Senza confronto chiunque').waitFor()
  await lookAtDeskNarrow(ambra, 'plugins-5-trust')
  await ambra.getByLabel(/L’ho confrontata/).check()
  await press('Fidati')
  await ambra.getByRole('cell', { name: 'Officina Tributi', exact: true }).waitFor()
  await lookAtDeskNarrow(ambra, 'plugins-6-publishers')
})

it('hands the package over, and reads what would happen first', async () => {
  await ambra.getByRole('navigation', { name: 'Plugin' }).getByRole('link').first().click()
  await press('Carica un pacchetto')
  await ambra.getByLabel('Il file del pacchetto').setInputFiles(file)
  await press('Carica')
  await heading('Aggiornare «Tributi» alla 1.1.0?').waitFor()
  await ambra.getByText('Ne chiede di nuovi').waitFor()
  await lookAtDeskNarrow(ambra, 'plugins-7-preview')
})

it('rolls it out with a reason, and watches it go live', async () => {
  await press('Aggiorna')
  await ambra.getByText('Scrivi perché').waitFor()
  await ambra.getByLabel('Perché').fill('Prova della versione nuova')
  await press('Aggiorna')
  await ambra.getByRole('region', { name: /cambio/i }).waitFor()
  await untilOver()
  await ambra.locator('.standing').getByText('1.1.0').waitFor()
  await lookAtDeskNarrow(ambra, 'plugins-8-live')
})

it('goes back to the version before as safely', async () => {
  await ambra.getByRole('link', { name: 'Vedi che cosa succede con la 1.0.0' }).click()
  await heading('Riportare «Tributi» alla 1.0.0?').waitFor()
  await ambra.getByLabel('Perché').fill('Si torna a quella di prima')
  await press('Riporta indietro')
  await ambra.locator('.standing').getByText('1.0.0').waitFor({ timeout: patienceMs })
  await untilOver()
  await lookAtDeskNarrow(ambra, 'plugins-9-back')
  const history = ambra.getByRole('table', { name: 'Cambi' })
  expect(await history.getByText('In servizio').count()).toBe(2)
})
