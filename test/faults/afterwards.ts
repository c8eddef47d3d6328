import type { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import type { Acknowledged, Heard } from './clients.ts'
import { serialOf, storedTickets, type Stored } from './stored.ts'

/** What is compared: the record, and what its users heard. */
export interface Aftermath {
  readonly owner: Client
  readonly heard: Heard
}

/** Tells, of whatever happened, that every word that was given was kept, once. */
export function describeAfterwards(opened: () => Aftermath): void {
  const of = (kind: Acknowledged['kind'], stored: readonly Stored[]) =>
    stored.filter(({ id }) => opened().heard.tickets.get(id)?.kind === kind)

  describe('afterwards', () => {
    it('every ticket that was acknowledged is there, once', async () => {
      const { owner, heard } = opened()
      const stored = (await storedTickets(owner)).map(({ id, marker }) => `${id} ${marker}`)
      const told = [...heard.tickets.values()].map(({ id, marker }) => `${id} ${marker}`)
      expect(stored.toSorted()).toEqual(told.toSorted())
    })

    it('its arrival was confirmed once, in its story and by letter', async () => {
      for (const { id, confirmations, letters } of await storedTickets(opened().owner)) {
        expect.soft({ id, confirmations, letters }).toEqual({ id, confirmations: 1, letters: 1 })
      }
    })

    it('every certificate was issued once, and their numbers have no gap', async () => {
      const certificates = of('certificate', await storedTickets(opened().owner))
      expect(new Set(certificates.map(({ state }) => state))).toEqual(new Set(['issued']))
      const serials = certificates.flatMap(({ numbers }) => numbers.map(serialOf))
      const wanted = certificates.map((_, at) => at + 1)
      expect(serials.toSorted((a, b) => a - b)).toEqual(wanted)
    })

    it('every report is where its last move was said to have put it', async () => {
      const { owner, heard } = opened()
      const reports = of('report', await storedTickets(owner))
      expect(reports.some(({ state }) => state === 'working')).toBe(true)
      for (const { id, state, version } of reports) {
        const told = heard.tickets.get(id)
        const { state: toldState, version: toldVersion } = told ?? {}
        expect.soft({ id, state, version }).toEqual({ id, state: toldState, version: toldVersion })
      }
    })
  })
}
