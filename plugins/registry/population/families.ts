import { createDice, type Dice } from './dice.ts'
import { fiscalCodeOf } from './fiscal-code-of.ts'
import { familyNames, mensNames, womensNames } from './names.ts'
import { birthPlaces, streets } from './places.ts'
import type { CivilStatus, Resident } from './register.ts'

interface Family {
  readonly household: string
  readonly familyName: string
  readonly address: Resident['address']
  readonly residentSince: string
  readonly standing: Resident['standing']
  readonly isProtected: boolean
}

interface Member {
  readonly year: number
  readonly sex: Resident['sex']
  readonly civilStatus: CivilStatus
  readonly isHead?: true
}

const YEAR = 2025
const SEED = 736

/** Invents families, the same each time, until they count so many people with a fiscal code of their own. */
export function inventFamilies(count: number): Resident[] {
  const dice = createDice(SEED)
  const byCode = new Map<string, Resident>()
  for (let number = 1; byCode.size < count; number += 1) {
    for (const resident of inventFamily(dice, number)) byCode.set(resident.fiscalCode, resident)
  }
  return [...byCode.values()].slice(0, count)
}

function inventFamily(dice: Dice, number: number): Resident[] {
  const family: Family = {
    household: `F${String(number).padStart(6, '0')}`,
    familyName: dice.pick(familyNames),
    address: inventAddress(dice),
    residentSince: `${dice.between(1995, YEAR)}-${inventMonthAndDay(dice)}`,
    standing: dice.chance(2) ? 'abroad' : 'resident',
    isProtected: dice.chance(0.5),
  }
  return inventMembers(dice).map((member) => inventResident(dice, family, member))
}

function inventMembers(dice: Dice): Member[] {
  const year = dice.between(1936, 2000)
  const sex = dice.pick(['f', 'm'])
  if (dice.chance(45)) return [{ year, sex, civilStatus: statusAlone(dice, year), isHead: true }]
  const other = sex === 'f' ? 'm' : 'f'
  const couple: Member[] = [
    { year, sex, civilStatus: 'married', isHead: true },
    { year: year + dice.between(-5, 5), sex: other, civilStatus: 'married' },
  ]
  return [...couple, ...inventChildren(dice, year)]
}

function inventChildren(dice: Dice, parentYear: number): Member[] {
  const first = Math.max(parentYear + 25, YEAR - 25)
  if (parentYear < 1965 || first > YEAR) return []
  return Array.from({ length: dice.between(0, 2) }, () => ({
    year: dice.between(first, YEAR),
    sex: dice.pick(['f', 'm']),
    civilStatus: 'single',
  }))
}

function statusAlone(dice: Dice, year: number): CivilStatus {
  return year < 1955
    ? dice.pick(['widowed', 'widowed', 'single'])
    : dice.pick(['single', 'divorced'])
}

function inventResident(dice: Dice, family: Family, member: Member): Resident {
  const { year, sex, civilStatus, isHead = false } = member
  const givenName = dice.pick(sex === 'f' ? womensNames : mensNames)
  // Spouses keep their own family name; children bear the family's.
  const isSpouse = civilStatus === 'married' && !isHead
  const familyName = isSpouse ? dice.pick(familyNames) : family.familyName
  const bornOn = `${year}-${inventMonthAndDay(dice)}`
  const birth = inventBirthPlace(dice)
  const person = { givenName, familyName, sex, bornOn, civilStatus, isHead }
  return {
    ...family,
    ...person,
    fiscalCode: fiscalCodeOf({ ...person, place: birth.place }),
    birthPlace: birth.name,
    citizenship: birth.citizenship,
    residentSince: family.residentSince < bornOn ? bornOn : family.residentSince,
    diedOn: year < 1950 && dice.chance(6) ? `${YEAR}-${inventMonthAndDay(dice)}` : null,
  }
}

function inventAddress(dice: Dice): Resident['address'] {
  const { street, postalCode, place, highest } = dice.pick(streets)
  return { street: `${street} ${dice.between(1, highest)}`, postalCode, place }
}

function inventBirthPlace(dice: Dice): (typeof birthPlaces)[number] {
  let left = dice.between(1, 100)
  return birthPlaces.find(({ share }) => (left -= share) <= 0) ?? birthPlaces[0]
}

function inventMonthAndDay(dice: Dice): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`
}
