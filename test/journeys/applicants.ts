import type { Page } from 'playwright-core'
import { vi } from 'vitest'
import { keyDigest, machineKey } from '../../core/keys/machines.ts'
import { createSecrets } from '../../core/operation/secrets.ts'
import { citizen } from './citizen.ts'
import { city } from './city.ts'
import { machine, worker, type Client } from './client.ts'
import { inRecord } from './record.ts'
import { signInBySpid } from './sign-in.ts'

const call = 'housing.public-housing'
const clerk = 'sara.vianelli@venezia.example'
const till = 'cassa-bandi'

/** What a household of the mainland declares, unless it says something else. */
const household = {
  ...{ part: 'mainland', citizenship: 'italian', livesHere: true, meetsConditions: true },
  ...{ people: 2, means: 650_000, meansReceipt: 'INPS-ISEE-2026-01234567A-00', eldest: 44 },
  ...{ disability: 'none', isLoneParent: false },
}

/** Somebody who applies for a public home, and what they declare besides. */
export interface Applicant {
  readonly who: string
  readonly answers?: Readonly<Record<string, unknown>>
}

/** Gives the city the payment node that tells it of stamps that were paid. */
export async function openTill(): Promise<Client> {
  const digest = keyDigest(machineKey(createSecrets(city.secret), 'venezia', till))
  await inRecord(
    `insert into machine (tenant_id, id, key_digest, may)
     select id, $1, $2, array['payments.record'] from tenant where slug = 'venezia' on conflict do nothing`,
    [till, digest],
  )
  return machine('venezia', till)
}

/** Sends an application, pays its stamp and has it admitted; its ticket and code. */
export async function admitted(
  node: Client,
  { who, answers = {} }: Applicant,
): Promise<{ id: string; code: string }> {
  const applicant = await citizen('venezia', who)
  const declared = { ...household, ...answers }
  const { id, code } = await applicant.ask('tickets.submit', { service: call, answers: declared })
  const sara = await worker('venezia', clerk)
  const read = () => sara.ask('tickets.read', { id })
  await vi.waitUntil(async () => (await read()).state === 'verifying', patience)
  await pay(node, id)
  const { version } = await read()
  await sara.ask('tickets.move', { id, version, move: 'admit' })
  return { id, code }
}

async function pay(node: Client, ticket: string): Promise<void> {
  const nav = await vi.waitUntil(async () => {
    const asked = 'select nav from payment where ticket_id = $1'
    const [notice] = await inRecord<{ nav: string | null }>(asked, [ticket])
    return notice?.nav
  }, patience)
  const paidAt = new Date().toISOString()
  await node.ask('payments.record', { nav, amount: 1_600, paidAt, receipt: `RT-${nav}` })
}

const patience = { timeout: 30_000, interval: 200 }

/** Opens the page of an application as the person who sent it. */
export async function openOwn(page: Page, name: string, code: string): Promise<void> {
  await page.goto(`${city.citySite}/area-personale/`)
  await page.getByRole('button', { name: 'Entra con SPID o CIE' }).click()
  await signInBySpid(page, name)
  await page.getByText(code).first().click()
}
