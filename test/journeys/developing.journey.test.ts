import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { city } from './city.ts'
import { pressKey } from './keyboard.ts'
import { lookAtPage } from './look.ts'
import { asSteps } from './steps.ts'

asSteps()
const visits = useBrowser()
let page: Page
let told = ''

/** What a kernel in the developer’s mode would tell of saved plugins. */
const broken = (plugin: string, words: string) =>
  `event: plugin.broken\ndata: ${JSON.stringify({ plugin, words, file: `${plugin}/form.ts`, line: 7 })}\n\n`

const errors = () => page.getByRole('alert')

beforeAll(async () => {
  page = await visits.open('citizen')
  // It is told once and then waits long: what is hidden must stay hidden meanwhile.
  await page.route('**/developing', async (route) => {
    const body = `retry: 600000\n\n${told}`
    told = ''
    await route.fulfill({ contentType: 'text/event-stream', body })
  })
  // As the developer’s mode adds it to every page.
  await page.route(`${city.kernel}/`, async (route) => {
    const response = await route.fetch()
    const script = '<script type="module" src="/embed/developing.js"></script>'
    await route.fulfill({ response, body: (await response.text()) + script })
  })
})

it('what is wrong with saved plugins stands over the page, wide and narrow', async () => {
  told = broken('tributes', 'jesNo is not defined') + broken('social', 'x'.repeat(3000))
  await page.goto(city.kernel)
  await errors().nth(1).waitFor()
  await page.getByText('plugins/tributes/form.ts:7').waitFor()
  await lookAtPage(page, 'developing-1-broken')
})

it('goes out of the way by the keys alone, one after the other', async () => {
  await pressKey(page, 'Nascondi l’errore di «social»')
  await expect.poll(() => errors().count()).toBe(1)
  await pressKey(page, 'Nascondi l’errore di «tributes»')
  await expect.poll(() => errors().count()).toBe(0)
})

it('the page comes anew once a plugin serves', async () => {
  told = 'event: plugin.reloaded\ndata: {"plugin":"tributes","ms":300}\n\n'
  const again = page.waitForEvent('framenavigated', () => told === '')
  await page.goto(city.kernel)
  await again
  await page.waitForLoadState()
  expect(await errors().count()).toBe(0)
})
