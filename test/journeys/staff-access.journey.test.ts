import { generate } from 'otplib'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { comesAtOnce, knock } from './desk.ts'
import { lookAtDesk } from './look.ts'
import { asSteps } from './steps.ts'

const saverio = {
  tenant: 'venis',
  email: 'saverio.gallo.berti@venis.example',
  room: 'account',
} as const
const step = 30_000

asSteps()
const visits = useBrowser()
let first: Page
let second: Page
let secret: string
let shownAt: number
beforeAll(async () => {
  first = await visits.open('desk')
  second = await visits.open('desk')
})

/** A code that was not shown yet: an authenticator shows another every thirty seconds. */
async function freshCode(): Promise<string> {
  const wait = shownAt + step - Date.now()
  const epoch = Math.floor((Date.now() + Math.max(0, wait)) / 1000)
  shownAt = epoch * 1000
  return generate({ secret, epoch })
}

it('Saverio must set up a second factor before anything else', async () => {
  await knock(first, saverio)
  await first.getByText('Prima di cominciare, proteggi il tuo accesso').waitFor()
  await lookAtDesk(first, 'access-1-enrol')
  await first.getByRole('button', { name: 'Usa un’app di autenticazione' }).click()
  secret = (await first.locator('dime-totp-make .code').innerText()).replaceAll(' ', '')
  await lookAtDesk(first, 'access-2-totp')
  shownAt = Date.now()
  await first.getByLabel('Poi scrivi qui le sei cifre').fill(await generate({ secret }))
  await first.getByRole('button', { name: 'Conferma' }).click()
  await first.getByText('Conserva questi codici').waitFor()
  await lookAtDesk(first, 'access-3-codes')
  await first.getByRole('button', { name: 'Li ho conservati' }).click()
  await first.getByRole('navigation', { name: 'Stanze' }).waitFor()
})

it('and in another browser shows password and code', async () => {
  await knock(second, saverio)
  await second.getByText('Un secondo passo').waitFor()
  await lookAtDesk(second, 'access-4-second')
  await second.getByLabel('Codice di sei cifre').fill(await freshCode())
  await second.getByRole('button', { name: 'Entra', exact: true }).click()
  await second.getByRole('navigation', { name: 'Stanze' }).waitFor()
})

it('Saverio ends a session elsewhere, and its open page is out within five seconds', async () => {
  visits.forgive(/status of 401/)
  await first.goto(new URL(first.url()).origin + '/desk/venis/account')
  await lookAtDesk(first, 'access-5-sessions')
  await first.getByRole('button', { name: /^Chiudi la sessione/ }).click()
  await comesAtOnce(second.getByLabel('Password', { exact: true }))
})

it('Saverio makes a passkey, and enters with it alone', async () => {
  const device = await first.context().newCDPSession(first)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  await first.getByRole('button', { name: 'Aggiungi un secondo passo' }).click()
  await first.getByRole('button', { name: 'Crea una passkey' }).click()
  await first.getByRole('button', { name: 'Crea', exact: true }).click()
  await first.getByText('Questo dispositivo').first().waitFor()
  await lookAtDesk(first, 'access-6-passkey')
  await first.getByRole('button', { name: 'Esci' }).first().click()
  await first.getByRole('button', { name: 'Entra con passkey' }).click()
  await first.getByRole('navigation', { name: 'Stanze' }).waitFor()
  expect(await first.getByText('Saverio Gallo Berti').count()).toBeGreaterThan(0)
})
