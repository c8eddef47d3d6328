import { beforeAll, expect, it, vi } from 'vitest'
import { anybody, worker, type Client } from './client.ts'
import { wasteReport } from './reports.ts'
import { asSteps } from './steps.ts'

const soon = { timeout: 15_000, interval: 100 }

asSteps()
const visitor = anybody('veritas')
let roberta: Client
let code: string
let twin: string
const seen = () => visitor.ask('tickets.track', { code })
const atCity = () => roberta.ask('tickets.read', { id: twin })
const move = async (name: string, message?: string) => {
  const { version } = await atCity()
  return roberta.ask('tickets.move', { id: twin, move: name, version, message })
}
const answer = async (name: string, message: string) => {
  const { version } = await seen()
  return visitor.ask('tickets.move-tracked', { code, move: name, version, message })
}
beforeAll(async () => {
  roberta = await worker('venezia', 'roberta.zane@venezia.example')
})

it('a report of broken paving goes to the city, and its sender is told who sees to it', async () => {
  const report = wasteReport({ category: 'bridge-paving', description: 'Gradini rotti.' })
  const receipt = await visitor.ask('tickets.submit', report)
  code = receipt.code
  expect(receipt.because).toBe('È competenza del Comune')
  await vi.waitUntil(async () => (await seen()).referral?.code, soon)
  expect((await seen()).referral?.name).toBe('Comune di Venezia')
})

it('it lies with the city’s public works, without who sent it', async () => {
  const text = (await seen()).referral?.code ?? ''
  const { rows } = await roberta.ask('tickets.queue', { view: 'open', text })
  twin = rows[0]?.id ?? ''
  const ticket = await atCity()
  expect(ticket.office.code).toBe('area-lavori-pubblici')
  expect({ channel: ticket.channel, person: ticket.person }).toEqual({
    channel: 'referral',
    person: null,
  })
  expect(ticket.answers.map(({ value }) => value)).toContain('Gradini rotti.')
})

it('it moves at the company when the city moves it', async () => {
  await move('take')
  await vi.waitUntil(async () => (await seen()).state === 'working', soon)
  await move('ask', 'Quale ponte?')
  await vi.waitUntil(async () => (await seen()).isPaused, soon)
  expect((await seen()).timeline.map(({ text }) => text)).toContain('Quale ponte?')
})

it('it moves at the city when its sender answers the company', async () => {
  await answer('answer', 'Ponte delle Guglie.')
  await vi.waitUntil(async () => (await atCity()).state === 'working', soon)
  expect((await atCity()).timeline.map(({ text }) => text)).toContain('Ponte delle Guglie.')
})

it('it is resolved by the city and opened again by its sender, for both', async () => {
  await move('resolve', 'Gradini rifatti.')
  await vi.waitUntil(async () => (await seen()).isEnded, soon)
  await answer('reopen', 'Uno è ancora rotto.')
  await vi.waitUntil(async () => (await atCity()).state === 'working', soon)
  expect((await atCity()).isEnded).toBe(false)
})
