/** What a document's number is made of. */
export type DocumentSerial = { year: number; register: string; office: string; serial: number }

/** The number of a document in its register, '2026/CERT/ANAGRAFE/0000123'; never used twice. */
export function documentNumber({ year, register, office, serial }: DocumentSerial): string {
  return [year, register, office, String(serial).padStart(7, '0')].join('/')
}
