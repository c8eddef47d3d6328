import { checkCharacter } from '@dime/core'

/** What a fiscal code is made of; `place` is the Belfiore code of the place of birth. */
export interface Birth {
  readonly givenName: string
  readonly familyName: string
  readonly sex: 'f' | 'm'
  /** ISO day. */
  readonly bornOn: string
  readonly place: string
}

const months = 'ABCDEHLMPRST'

/** The fiscal code that follows from a birth (D.M. 23 December 1976), before any omocodia. */
export function fiscalCodeOf({ givenName, familyName, sex, bornOn, place }: Birth): string {
  const [year = '', month = '', day = ''] = bornOn.split('-')
  const monthLetter = months.charAt(Number(month) - 1)
  const birthday = String(Number(day) + (sex === 'f' ? 40 : 0)).padStart(2, '0')
  const names = familyPart(familyName) + givenPart(givenName)
  const firstFifteen = names + year.slice(2) + monthLetter + birthday + place
  return firstFifteen + checkCharacter(firstFifteen)
}

function familyPart(name: string): string {
  return `${consonants(name)}${vowels(name)}XXX`.slice(0, 3)
}

// From four consonants on, a given name skips its second one.
function givenPart(name: string): string {
  const [first = '', , third = '', fourth] = consonants(name)
  return fourth ? first + third + fourth : familyPart(name)
}

function letters(name: string): string {
  return name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
}

function consonants(name: string): string {
  return letters(name).replace(/[AEIOU]/g, '')
}

function vowels(name: string): string {
  return letters(name).replace(/[^AEIOU]/g, '')
}
