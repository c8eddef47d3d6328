import { upsertSearchAttributes } from '@temporalio/workflow'
import type { Labels } from '../contract.ts'
import { attributesOf } from './attributes.ts'

/** Lets the workflow be found by what changed of its labels. */
export function label(now: Labels, before: Labels | undefined): void {
  const changed = attributesOf(now, before)
  if (changed.length > 0) upsertSearchAttributes(changed)
}
