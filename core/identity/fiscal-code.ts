import { isVatNumber } from './vat-number.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Worth of a character in an odd place, by its place in the alphabet; a digit counts as that letter. */
const oddWorth = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
]

/** Letters that stand for the digits 0–9 when two people would share a code (omocodia). */
const omocodiaLetters = 'LMNPQRSTUV'

/** Places, from zero, where omocodia may turn a digit into a letter. */
const digitPlaces: ReadonlySet<number> = new Set([6, 7, 9, 10, 12, 13, 14])

const monthLetters = 'ABCDEHLMPRST'

const shape =
  /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/

/** The check character of the first fifteen characters of a fiscal code (D.M. 23 December 1976). */
export function checkCharacter(firstFifteen: string): string {
  const sum = [...firstFifteen].reduce((total, character, place) => {
    const worth = worthOf(character)
    return total + (place % 2 === 0 ? (oddWorth[worth] ?? 0) : worth)
  }, 0)
  return alphabet.charAt(sum % 26)
}

/** Whether this is a well formed fiscal code of a person, omocodia included: upper case, sixteen characters. */
export function isFiscalCode(code: string): boolean {
  return shape.test(code) && hasBirthday(code) && checkCharacter(code.slice(0, 15)) === code[15]
}

/** Whether this is a code that a person can have: the fiscal code, or the provisional one of eleven digits. */
export function isPersonalCode(code: string): boolean {
  return isFiscalCode(code) || isVatNumber(code)
}

/** The day of birth that a code tells, ISO, taken as the latest that is not after `today`; nothing for a provisional one. */
export function birthdayIn(code: string, today: string): string | undefined {
  if (!isFiscalCode(code)) return undefined
  const plain = withoutOmocodia(code)
  const month = String(monthLetters.indexOf(plain.charAt(8)) + 1).padStart(2, '0')
  const day = String(Number(plain.slice(9, 11)) % 40).padStart(2, '0')
  const rest = `${plain.slice(6, 8)}-${month}-${day}`
  const inThisCentury = `${today.slice(0, 2)}${rest}`
  return inThisCentury <= today ? inThisCentury : `${Number(today.slice(0, 2)) - 1}${rest}`
}

/** The same code with omocodia undone, so that birth date and place can be read: fifteen characters and their check. */
export function withoutOmocodia(code: string): string {
  const plain = Array.from(code.slice(0, 15), (character, place) =>
    digitPlaces.has(place) ? digitOf(character) : character,
  )
  const firstFifteen = plain.join('')
  return firstFifteen + checkCharacter(firstFifteen)
}

function hasBirthday(code: string): boolean {
  const day = Number(withoutOmocodia(code).slice(9, 11))
  return (day >= 1 && day <= 31) || (day >= 41 && day <= 71)
}

function digitOf(character: string): string {
  const digit = omocodiaLetters.indexOf(character)
  return digit === -1 ? character : String(digit)
}

function worthOf(character: string): number {
  const letter = alphabet.indexOf(character)
  return letter === -1 ? Number(character) : letter
}
