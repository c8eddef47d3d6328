import { describe, expect, it } from 'vitest'
import { treeRows, within, type TreeSight } from './tree-rows.ts'

const office = (id: string, parent: string | null, isClosed = false) => ({
  ...{ id, parent, isClosed, code: id, name: `Ufficio ${id}`, kind: 'office' as const },
  ...{ depth: 0, email: null, isLive: false, peopleCount: 2, openCount: 10, version: 1 },
})
const all = [
  office('area', null),
  office('anagrafe', 'area'),
  office('sportello', 'anagrafe'),
  office('vecchio', 'area', true),
  office('mobilità', null),
]
const shown = (sight: Partial<TreeSight>) =>
  treeRows(all, { open: new Set(), text: '', withClosed: false, ...sight })
const ids = (sight: Partial<TreeSight>) => shown(sight).map((row) => row.office.id)

describe('the tree of offices', () => {
  it('shows the top while nothing is open', () => {
    expect(ids({})).toEqual(['area', 'mobilità'])
  })

  it('shows what is below an open one, and hides the closed ones', () => {
    expect(ids({ open: new Set(['area']) })).toEqual(['area', 'anagrafe', 'mobilità'])
    expect(ids({ open: new Set(['area']), withClosed: true })).toContain('vecchio')
  })

  it('counts for a shut one all that is below it', () => {
    expect(shown({})[0]).toMatchObject({ people: 6, tickets: 30, isBranch: true })
    expect(shown({ open: new Set(['area']) })[0]).toMatchObject({ people: 2, tickets: 10 })
  })

  it('shows what fits with everything above it while one types', () => {
    expect(ids({ text: 'sportello' })).toEqual(['area', 'anagrafe', 'sportello'])
  })

  it('knows what goes along with an office', () => {
    expect([...within(all, 'area')].toSorted()).toEqual([
      'anagrafe',
      'area',
      'sportello',
      'vecchio',
    ])
  })
})
