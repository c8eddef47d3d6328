import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { worker } from './client.ts'
import { sitDown } from './desk.ts'
import { lookAtDesk } from './look.ts'
import { inRecord } from './record.ts'
import { asSteps } from './steps.ts'

const officer = 'benedetta.morelli@venezia.example'
const clerk = 'paolo.dorigo@venezia.example'

asSteps()
const visits = useBrowser()
let page: Page

// A clerk opens a file without a request, and one of somebody with his own name.
beforeAll(async () => {
  page = await visits.open('desk')
  const paolo = await worker('venezia', clerk)
  const [tenant] = await inRecord<{ id: string }>(`select id from tenant where slug = 'venezia'`)
  const [namesake] = await inRecord<{ id: string }>(
    `insert into person (tenant_id, subject_digest, given_name, family_name, language)
     values ($1, 'namesake', 'Elvira', 'Dorigo', 'it') returning id`,
    [tenant?.id],
  )
  await paolo.ask('people.read', { id: namesake?.id ?? '', why: 'curiosità' })
})

const row = (words: string) => page.getByRole('row').filter({ hasText: words }).first()

it('the officer for data protection reads who did what', async () => {
  await sitDown(page, { tenant: 'venezia', email: officer, room: 'audit' })
  await row('Paolo Dorigo').waitFor()
  await lookAtDesk(page, 'audit-1-lines')
})

it('finds a reading by its reason', async () => {
  await page.getByLabel('Motivo o codice della pratica').fill('curiosità')
  await row('Elvira Dorigo').waitFor()
  await lookAtDesk(page, 'audit-2-found')
})

it('takes the lines away as a file, and that is noted too', async () => {
  await page.getByRole('button', { name: 'Esporta', exact: true }).click()
  const verb = page.getByRole('button', { name: 'Esporta le righe' })
  await verb.waitFor()
  const [file] = await Promise.all([page.waitForEvent('download'), verb.click()])
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toContain('Elvira Dorigo')
  const others = text.trim().split('\n').slice(1)
  expect(others.filter((line) => !line.includes('curiosità'))).toEqual([])
  const noted = await inRecord(`select 1 from audit where action = 'audit.exported'`)
  expect(noted).toHaveLength(1)
})

it('sees that somebody opened the file of a namesake', async () => {
  await page.getByRole('link', { name: 'Letture insolite' }).click()
  const found = page.getByRole('listitem').filter({ hasText: 'Paolo Dorigo' }).first()
  await found.waitFor()
  await page.getByText('Stesso cognome').first().waitFor()
  await lookAtDesk(page, 'audit-3-unusual')
})
