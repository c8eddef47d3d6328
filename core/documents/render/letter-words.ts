import type { Letter } from '../letter.ts'

/** The words a letter says of itself, in each language. */
export const letterWords = {
  it: {
    number: 'Numero',
    issuedOn: 'Rilasciato il',
    verify: 'Verifica di questo documento',
    how: 'Inquadri il codice QR, oppure apra l’indirizzo qui sotto: vedrà se il documento è autentico e ancora valido. La verifica è gratuita.',
    code: 'Codice di verifica',
    page: 'Pagina {page} di {pages}',
    qr: 'Codice QR che apre la pagina di verifica',
  },
  en: {
    number: 'Number',
    issuedOn: 'Issued on',
    verify: 'Check this document',
    how: 'Scan the QR code or open the address below to see whether the document is authentic and still valid. The check is free.',
    code: 'Verification code',
    page: 'Page {page} of {pages}',
    qr: 'QR code that opens the verification page',
  },
} satisfies Record<Letter['lang'], Record<string, string>>
