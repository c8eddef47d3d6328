import { defineSearchAttributeKey, type SearchAttributePair } from '@temporalio/common'
import type { Labels } from '../contract.ts'

/** The search attributes of tickets' workflows: never anything of a person. */
export const attributeNames = {
  tenant: 'DimeTenant',
  service: 'DimeService',
  state: 'DimeState',
} as const

const keys = {
  tenant: defineSearchAttributeKey(attributeNames.tenant, 'KEYWORD'),
  service: defineSearchAttributeKey(attributeNames.service, 'KEYWORD'),
  state: defineSearchAttributeKey(attributeNames.state, 'KEYWORD'),
}

/** The attributes that labels stand for; those alone that are not as before. */
export function attributesOf(now: Labels, before?: Labels): SearchAttributePair[] {
  const names = ['tenant', 'service', 'state'] as const
  return names.flatMap((name) => {
    const value = now[name]
    return value === undefined || value === before?.[name] ? [] : [{ key: keys[name], value }]
  })
}
