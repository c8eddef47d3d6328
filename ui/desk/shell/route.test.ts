import { describe, expect, it } from 'vitest'
import { pathOf, readRoute, tenantOf } from './route.ts'

describe('the address of the desk', () => {
  it('names the tenant', () => {
    expect(tenantOf('/desk/venezia/tickets/1')).toBe('venezia')
  })

  it('opens on the room "now" when it says nothing more', () => {
    expect(readRoute('/desk/venezia')).toEqual({ view: 'now', id: null })
    expect(readRoute('/desk/venezia/attic')).toEqual({ view: 'now', id: null })
  })

  it('reads back what it writes, whatever the identifier holds', () => {
    const route = { view: 'sheets', id: 'waste/bulky 1' } as const
    expect(readRoute(pathOf('venezia', route))).toEqual(route)
  })
})
