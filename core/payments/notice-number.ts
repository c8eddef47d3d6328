/** The numbers by which a payment is paid: the notice number (NAV) and the payment's own (IUV). */
export interface NoticeNumber {
  readonly nav: string
  readonly iuv: string
}

const auxiliary = '3'

/** Makes the numbers of a payment (pagoPA: auxiliary digit 3, segregation, thirteen digits, check modulo 93). */
export function noticeNumber(segregation: string, serial: number): NoticeNumber {
  const body = `${auxiliary}${segregation.padStart(2, '0')}${String(serial).padStart(13, '0')}`
  const nav = `${body}${checkOf(body)}`
  return { nav, iuv: nav.slice(1) }
}

/** Whether the last two digits of a notice number are the check of the others. */
export function isNoticeNumber(nav: string): boolean {
  return /^3\d{17}$/.test(nav) && checkOf(nav.slice(0, 16)) === nav.slice(16)
}

/** What the QR code of a notice says. */
export function noticeQr(nav: string, fiscalCode: string, cents: number): string {
  return `PAGOPA|002|${nav}|${fiscalCode}|${cents}`
}

// Sixteen digits are more than a double holds.
const checkOf = (digits: string) => String(BigInt(digits) % 93n).padStart(2, '0')
