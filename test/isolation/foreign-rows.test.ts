import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi } from '../../core/http/openapi.ts'
import { fingerprint } from './fingerprint.ts'
import { rowsNamedBy } from './named-rows.ts'
import { openSweep, type Sweep } from './open-sweep.ts'
import { answerTo } from './answer-to.ts'
import { nowhere, type Rows } from './row-kinds.ts'
import { operationsIn, type Told } from './told.ts'

const told = operationsIn(openApi('http://dime.example'))
const naming = told.filter((operation) => rowsNamedBy(operation).length > 0)
const cases = naming.flatMap((operation) =>
  rowsNamedBy(operation).map((row) => ({ name: operation.name, row, operation })),
)

let sweep: Sweep
beforeAll(async () => {
  sweep = await openSweep()
})
afterAll(() => sweep.close())

/** What everybody is answered when a row is named that is not theirs, beside rows that are. */
async function answersTo(operation: Told, instead: Partial<Rows>): Promise<object> {
  const answers: Record<string, unknown> = {}
  for (const who of sweep.callers.town) {
    const rows = { ...sweep.rows['own office'], ...who.theirs, ...instead }
    const { status, text } = await answerTo(sweep.kernel, { told: operation, who, rows })
    answers[who.role] = [status, bare(text, Object.values(instead))]
  }
  return answers
}

/** The text without what was asked for, and what differs from one time to the next. */
const bare = (text: string, asked: readonly unknown[]) =>
  asked
    .reduce((rest: string, one) => rest.replaceAll(String(one), '·'), text)
    .replaceAll(
      /[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z|[0-9A-Z]{4}(-[0-9A-Z]{4})+/g,
      '·',
    )

describe('a row of another tenant', () => {
  it.each(cases)('is nowhere to $name as $row, whoever asks', async ({ row, operation }) => {
    const foreign = { [row]: sweep.rows['other tenant'][row] }
    const none = { [row]: nowhere()[row] }
    expect(await answersTo(operation, foreign)).toEqual(await answersTo(operation, none))
  })

  it('is as it was when everybody has tried everything, and nothing was undone', async () => {
    const { owner, kernel } = sweep.scratch
    const tenant = (await kernel.lent.tenants.bySlug('works')).id
    const before = await fingerprint(owner, tenant)
    const rows = sweep.rows['other tenant']
    for (const operation of naming.filter(({ name }) => !name.startsWith('platform.')))
      for (const who of sweep.callers.town) await answerTo(kernel, { told: operation, who, rows })
    expect(await fingerprint(owner, tenant)).toEqual(before)
  })
})
