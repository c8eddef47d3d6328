import { expect, it, vi } from 'vitest'
import { citizen } from './citizen.ts'
import { worker } from './client.ts'
import { asSteps } from './steps.ts'

const soon = { timeout: 20_000, interval: 100 }
const answers = { kind: 'residence', language: 'it', use: 'exempt', exemption: 'labour-case' }

asSteps()
let ticket: string

it('a certificate with a protected address waits for a clerk', async () => {
  const lucia = await citizen('venezia', 'cie:lucia-scarpa')
  const service = 'registry.certificate'
  ticket = (await lucia.ask('tickets.submit', { service, answers })).id
  const state = async () => (await lucia.ask('tickets.read', { id: ticket })).state
  await vi.waitUntil(async () => (await state()) === 'to-check', soon)
})

it('the clerk has it issued, and the paper is there', async () => {
  const paolo = await worker('venezia', 'paolo.dorigo@venezia.example')
  const { version } = await paolo.ask('tickets.read', { id: ticket })
  await paolo.ask('tickets.move', { id: ticket, move: 'grant', version })
  const seen = () => paolo.ask('tickets.read', { id: ticket })
  await vi.waitUntil(async () => (await seen()).state === 'issued', soon)
  const papers = (await seen()).documents.map(({ number }) => number)
  expect(papers).toEqual([expect.stringMatching(/^\d{4}\/CERT\/ANAGRAFE-SAN-MARCO\/\d{7}$/)])
})
