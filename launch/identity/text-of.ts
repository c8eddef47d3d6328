/** A value as text when it is text, nothing otherwise. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
