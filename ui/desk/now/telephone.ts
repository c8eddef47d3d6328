/** A number in groups to read aloud, the country left out when it is Italy. */
export function spokenNumber(number: string): string {
  const digits = number.replace(/[^\d+]/g, '')
  const national = digits.replace(/^(\+|00)39/, '')
  return national.replace(/^(0[26]|\d{3})(\d{3})(\d+)$/, '$1 $2 $3')
}

/** Seconds as a clock: 02:14, or 1:02:14 above an hour. */
export function clockFace(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const two = (part: number) => String(part).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const rest = `${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`
  return hours ? `${hours}:${rest}` : rest
}

/** Seconds between two moments, or until `now` when there is no second. */
export const secondsBetween = (from: string, to: string | null, now: number) =>
  ((to ? Date.parse(to) : now) - Date.parse(from)) / 1000
