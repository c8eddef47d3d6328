import { describe, expect, it } from 'vitest'
import { described } from '@dime/core/trial'
import plugin from './plugin.ts'

describe('the plugin', () => {
  it('declares nothing that contradicts itself', () => {
    expect(described(plugin)).toMatchObject({ id: 'social', workflows: ['mealsRenewal'] })
  })

  it('says for each service what it does with data', () => {
    expect(plugin.processing).toHaveLength(plugin.services.length)
    expect(plugin.services.every(({ isSensitive }) => isSensitive)).toBe(true)
  })

  it('keeps its rows to itself: every table has row-level security', () => {
    const tables = plugin.migrations.flatMap(({ sql }) => sql.match(/create table [\w.]+/g) ?? [])
    const forced = plugin.migrations.flatMap(
      ({ sql }) => sql.match(/force row level security/g) ?? [],
    )
    expect(tables.length).toBe(forced.length)
    expect(tables.every((table) => table.startsWith('create table social.'))).toBe(true)
  })
})
