import { commonPasswords } from './common-passwords.ts'
import { passwordTooCommon, passwordTooPersonal, passwordTooShort } from './faults.ts'

const least = 12

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly name: string
  readonly email: string
}

/**
 * Refuses a password that is easily guessed (NIST SP 800-63B, 3.1.1.2: length and a list, no composition
 * rules). Faults: identity.password-too-short, -too-common, -too-personal.
 */
export function demandGoodPassword(password: string, owner: PasswordOwner): void {
  if ([...password].length < least) throw passwordTooShort({ least })
  if (isCommon(password)) throw passwordTooCommon({})
  if (isPersonal(password, owner)) throw passwordTooPersonal({})
}

function isCommon(password: string): boolean {
  const plain = password.toLowerCase()
  const letters = plain.replace(/[^\p{L}]/gu, '')
  return (
    new Set(plain).size < 5 ||
    letters.length < 3 ||
    commonPasswords.has(letters) ||
    commonPasswords.has(repeated(letters))
  )
}

/** The shortest beginning that, said again and again, is the whole. */
function repeated(text: string): string {
  const turn = `${text}${text}`.indexOf(text, 1)
  return text.slice(0, turn)
}

function isPersonal(password: string, { name, email }: PasswordOwner): boolean {
  const plain = password.toLowerCase()
  const parts = [...name.split(/\s+/), ...(email.split('@')[0] ?? '').split(/[._-]/)]
  return parts.some((part) => part.length >= 4 && plain.includes(part.toLowerCase()))
}
