/** A home or a place of business, for some days of a year. */
export interface Occupied {
  /** Square metres. */
  readonly area: number
  /** The days for which the tax is due, of those that the year has. */
  readonly days: number
  readonly daysOfYear: number
  /** The part taken off by regulation, 0 to 1. */
  readonly discount: number
}

/** What the council decided for such a place: euro a square metre, and what is due beside it. */
export interface TariRates {
  /** Euro a square metre, the fixed part. */
  readonly fixed: number
  /** The variable part: cents a year for a home, euro a square metre for a business. */
  readonly variable: number
  /** The province's share, 0.05 is five per cent (D.Lgs. 504/1992 art. 19). */
  readonly tefa: number
  /** In cents a year: what ARERA adds for the whole country (UR1, UR2, UR3). */
  readonly components: number
}

/** What is due, in cents, part by part. */
export interface Tari {
  readonly fixed: number
  readonly variable: number
  readonly discount: number
  readonly tefa: number
  readonly components: number
  readonly total: number
}

/** The tax on a home: by square metre and by people (D.P.R. 158/1999, L. 147/2013 art. 1 c. 651). */
export function tariOfHome(home: Occupied, rates: TariRates): Tari {
  return tari(home, rates, rates.variable)
}

/** The tax on the garage, cellar or store of a home: the fixed part alone. */
export function tariOfAppurtenance(place: Occupied, rates: TariRates): Tari {
  return tari(place, { ...rates, components: 0 }, 0)
}

/** The tax on a place of business: both parts by square metre (D.P.R. 158/1999 art. 6). */
export function tariOfBusiness(place: Occupied, rates: TariRates): Tari {
  return tari(place, rates, place.area * rates.variable * 100)
}

function tari(place: Occupied, rates: TariRates, yearlyVariable: number): Tari {
  const part = place.days / place.daysOfYear
  const fixed = Math.round(place.area * rates.fixed * 100 * part)
  const variable = Math.round(yearlyVariable * part)
  const discount = Math.round((fixed + variable) * place.discount)
  const due = fixed + variable - discount
  const tefa = Math.round(due * rates.tefa)
  const components = Math.round(rates.components * part)
  return { fixed, variable, discount, tefa, components, total: due + tefa + components }
}
