import type { StaffPage } from '../../../core/staff/contract.ts'
import type { Client } from '../../kit/client.ts'
import type { Reads } from '../../kit/contract.ts'

type Question = Reads['staff.list']['input']

/** The people who fit, page after page until so many are there or no more; the counts are those of the first page. */
export async function gatherStaff(
  client: Client,
  question: Question,
  atLeast: number,
): Promise<StaffPage> {
  const first = await client.read('staff.list', question)
  let { rows, next } = first
  while (next !== null && rows.length < atLeast) {
    const page = await client.read('staff.list', { ...question, cursor: next })
    rows = [...rows, ...page.rows]
    next = page.next
  }
  return { ...first, rows, next }
}
