import type { Rates } from '../rates/rates.ts'
import { daysHeld, type Held } from '../tari/days-held.ts'
import {
  tariOfAppurtenance,
  tariOfBusiness,
  tariOfHome,
  type Tari,
  type TariRates,
} from '../tari/tari-of.ts'
import type { Declaration } from './declaration.ts'

/** What is due for the year of a declaration, or the name of the rate that nobody decided. */
export type Reckoned =
  | { readonly is: 'due'; readonly held: Held; readonly tari: Tari }
  | { readonly is: 'missing'; readonly rate: string }

/** Reckons the tax of the declared place from the day of the event to the end of its year, or up to that day. */
export function reckonDeclared(declared: Declaration, rates: Rates): Reckoned {
  const names = namesFor(declared)
  const missing = Object.values(names).find((name) => !rates.has(name))
  if (missing !== undefined) return { is: 'missing', rate: missing }
  const value = (name: string | undefined) => (name === undefined ? 0 : (rates.get(name) ?? 0))
  const held = daysHeld(declared.event, declared.from)
  const place = { ...held, area: declared.area, discount: value(names.discount) }
  const of: TariRates = {
    fixed: value(names.fixed),
    variable: value(names.variable),
    tefa: value(names.tefa),
    components: value(names.components),
  }
  return { is: 'due', held, tari: formulas[declared.use](place, of) }
}

const formulas = { home: tariOfHome, appurtenance: tariOfAppurtenance, business: tariOfBusiness }

// Tables end at six people; a garage has the fixed part of a home of one.
const mostPeople = 6

function namesFor({ use, occupants = 1, category, reduction }: Declaration) {
  const key =
    use === 'business'
      ? { of: 'business', at: category ?? '' }
      : { of: 'home', at: String(Math.min(occupants, mostPeople)) }
  return {
    fixed: `tari.${key.of}.fixed.${key.at}`,
    variable: `tari.${key.of}.variable.${key.at}`,
    tefa: 'tari.tefa',
    components: 'tari.components',
    ...(reduction !== 'none' && { discount: `tari.discount.${reduction}` }),
  }
}
