const PER_VALUE = 8

/** Whether plain data takes more than so many bytes to send; stops counting as soon as it does. */
export function exceeds(data: unknown, bytes: number): boolean {
  const waiting: unknown[] = [data]
  const seen = new Set<object>()
  let left = bytes
  while (waiting.length > 0 && left >= 0) {
    const value = waiting.pop()
    left -= weightOf(value)
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    if (!ArrayBuffer.isView(value)) gather(value, waiting, left)
  }
  return left < 0
}

function weightOf(value: unknown): number {
  if (typeof value === 'string') return PER_VALUE + value.length
  return ArrayBuffer.isView(value) ? PER_VALUE + value.byteLength : PER_VALUE
}

// What alone has too many parts to fit is not gathered.
function gather(value: object, waiting: unknown[], left: number): void {
  const parts = Array.isArray(value) ? value : [...Object.keys(value), ...Object.values(value)]
  if (parts.length * PER_VALUE <= left) for (const part of parts) waiting.push(part)
  else waiting.push('x'.repeat(Math.max(0, left)))
}
