import { isVatNumber } from '../vat-number.ts'
import { claimNames, type PersonClaims } from './claims.ts'

/** A company for which the provider vouches that the person acts. */
export interface VouchedCompany {
  readonly name: string
  /** Eleven digits, checked. */
  readonly vatNumber: string
  /** The company's fiscal code where it is another number. */
  readonly fiscalCode?: string
}

/** The uses of a professional identity that bind a company: of a professional, of a legal person. */
const binding: readonly unknown[] = ['LP', 'PG']

/** The company that a professional identity stands for; nothing for a citizen's, or when a number is wrong. */
export function companyOf(person: PersonClaims): VouchedCompany | undefined {
  const name = person[claimNames.companyName]
  const vatNumber = plain(person[claimNames.vatNumber])
  if (!binding.includes(person[claimNames.purpose]) || !name || !isVatNumber(vatNumber)) {
    return undefined
  }
  const fiscalCode = plain(person[claimNames.companyFiscalNumber])
  return { name, vatNumber, ...(isVatNumber(fiscalCode) && { fiscalCode }) }
}

function plain(code = ''): string {
  return code.replace(/^(VATIT|TINIT)-/i, '').toUpperCase()
}
