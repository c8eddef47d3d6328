import { defineSearchAttributeKey } from '@temporalio/common'
import { upsertSearchAttributes } from '@temporalio/workflow'
import { attributeNames } from './attributes.ts'
import type { Labels } from '../contract.ts'

const keys = {
  tenant: defineSearchAttributeKey(attributeNames.tenant, 'KEYWORD'),
  service: defineSearchAttributeKey(attributeNames.service, 'KEYWORD'),
  state: defineSearchAttributeKey(attributeNames.state, 'KEYWORD'),
}

/** Lets the workflow be found by what changed of its labels. */
export function label(now: Labels, before: Labels | undefined): void {
  const names = ['tenant', 'service', 'state'] as const
  const changed = names.flatMap((name) => {
    const value = now[name]
    return value === undefined || value === before?.[name] ? [] : [{ key: keys[name], value }]
  })
  if (changed.length > 0) upsertSearchAttributes(changed)
}
