import { setTimeout as sleep } from 'node:timers/promises'
import type { Figure } from '../figure.ts'
import { percentile } from '../shoot.ts'
import { post, Receipt, report } from './desk.ts'
import type { Site } from './site.ts'

const sent = 100

/** How soon a ticket is acknowledged by its workflow. */
export async function acknowledgements(site: Site): Promise<Figure> {
  const waits: number[] = []
  for (let each = 0; each < sent; each += 1) waits.push(await acknowledged(site))
  const middle = percentile(waits, 0.5).toFixed(0)
  const title = `From creation to acknowledgement, p95 (p50 ${middle} ms)`
  return { title, value: percentile(waits, 0.95), limit: 1_000, unit: 'ms' }
}

async function acknowledged(site: Site): Promise<number> {
  const begun = Date.now()
  const { id } = Receipt.parse(await post(site, 'tickets.submit', report()))
  for (;;) {
    const { rows } = await site.owner.query(
      `select 1 from entry where ticket_id = $1 and kind = 'message'`,
      [id],
    )
    if (rows.length > 0) return Date.now() - begun
    await sleep(10)
  }
}
