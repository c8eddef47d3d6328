import type { FieldView } from '../contract.ts'

/** A line of words without anything more to say: questions that no service declares begin with it. */
export const plainField = {
  kind: 'text',
  hint: null,
  example: null,
  isOptional: false,
  when: null,
  min: null,
  max: null,
  decimals: 0,
  pattern: null,
  check: null,
  notAfterToday: false,
  notBefore: null,
  options: [],
} satisfies Partial<FieldView>
