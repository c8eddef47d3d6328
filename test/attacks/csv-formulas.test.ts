import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { operationNamed } from '../../core/operations.ts'
import { openApi } from '../../core/http/openapi.ts'
import { answerTo } from '../isolation/answer-to.ts'
import { openSweep, type Sweep } from '../isolation/open-sweep.ts'
import { operationsIn } from '../isolation/told.ts'

const formula = `=HYPERLINK("http://evil.example","Marta")`
const told = operationsIn(openApi('http://dime.example'))
const exporting = told.filter(({ name }) => {
  const output = operationNamed.get(name)?.output
  return output instanceof z.ZodObject && 'csv' in output.shape
})

let sweep: Sweep
beforeAll(async () => {
  sweep = await openSweep()
  const { owner } = sweep.scratch
  for (const [table, column] of [
    ['staff', 'name'],
    ['person', 'given_name'],
    ['ticket', 'subject'],
  ])
    await owner.query(`update ${table} set ${column} = $1`, [formula])
  await owner.query(`update office set name = jsonb_build_object('it', $1::text)`, ['@SUM(A1:A9)'])
  await owner.query(
    `insert into audit (tenant_id, at, actor_kind, actor_id, actor_name, action, why, data)
     select id, now(), 'staff', '', $1, '+cmd', '-2+3', '{}' from tenant`,
    [formula],
  )
})
afterAll(() => sweep.close())

describe('a table that goes out', () => {
  it('is one of several', () => {
    expect(exporting.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['staff.export', 'audit.export']),
    )
  })

  it.each(exporting)('holds no formula: $name', async (operation) => {
    const rows = sweep.rows['own office']
    const seen: string[] = []
    for (const who of sweep.callers.town) {
      const { status, text } = await answerTo(sweep.kernel, { told: operation, who, rows })
      if (status === 200)
        seen.push(...parse(JSON.parse(text).csv, { relax_column_count: true }).flat())
    }
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })
})
