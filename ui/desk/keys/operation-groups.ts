import type { KeyOperation } from '../../../core/keys/contract.ts'

/** The things a key may be given, by what they are about. */
export const groupNames = [
  'services',
  'knowledge',
  'tickets',
  'files',
  'documents',
  'calls',
  'other',
] as const

/** What some of the things are about. */
export type GroupName = (typeof groupNames)[number]

/** Operations put together by what they are about, in a settled order; groups without any are left out. */
export function operationGroups(
  operations: readonly KeyOperation[],
): readonly (readonly [GroupName, readonly KeyOperation[]])[] {
  const about = ({ name }: KeyOperation): GroupName =>
    groupNames.find((group) => name.startsWith(`${group}.`)) ?? 'other'
  return groupNames
    .map((group) => [group, operations.filter((each) => about(each) === group)] as const)
    .filter(([, some]) => some.length > 0)
}
