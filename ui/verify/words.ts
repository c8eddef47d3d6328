import { words } from '../kit/words.ts'

const it = {
  title: 'Verifica un documento',
  lead: 'Con i dati stampati accanto al QR sai se il documento è nostro e se vale ancora.',
  id: 'Identificativo del documento',
  idHint: 'È nell’indirizzo accanto al QR. Puoi anche incollare l’indirizzo intero.',
  code: 'Codice di verifica',
  codeHint: 'Accanto al QR, sull’ultima pagina.',
  missing: 'Servono tutti e due',
  check: 'Verifica',
  states: {
    valid: 'È un nostro documento, ed è valido',
    expired: 'È un nostro documento, ma è scaduto',
    revoked: 'È un nostro documento, ma è stato revocato',
  },
  unknown: 'Non è un nostro documento',
  unknownWhy:
    'Con questi dati non abbiamo emesso niente. Controlla come li hai scritti; se li hai copiati bene, non fidarti del documento.',
  number: 'Numero',
  issuer: 'Emesso da',
  office: 'Ufficio',
  issued: 'Emesso il',
  until: 'Valido fino al',
  file: 'Hai anche il file?',
  fileWhy:
    'Trascinalo qui o sceglilo: lo confrontiamo con l’originale nel tuo browser, senza mandarlo a nessuno.',
  choose: 'Scegli il PDF',
  original: 'È l’originale',
  originalWhy: (name: string) =>
    `${name} è identico, bit per bit, al documento che abbiamo emesso.`,
  altered: 'Questo file è stato alterato',
  alteredWhy: (name: string) =>
    `${name} non è il documento che abbiamo emesso. Non fidarti di quello che c’è scritto.`,
  another: 'Verifica un altro documento',
}

const en: typeof it = {
  title: 'Verify a document',
  lead: 'With what is printed beside the QR you know whether the document is ours and still valid.',
  id: 'Identifier of the document',
  idHint: 'It is in the address beside the QR. You may also paste the whole address.',
  code: 'Verification code',
  codeHint: 'Beside the QR, on the last page.',
  missing: 'Both are needed',
  check: 'Verify',
  states: {
    valid: 'It is our document, and it is valid',
    expired: 'It is our document, but it has expired',
    revoked: 'It is our document, but it was revoked',
  },
  unknown: 'It is not our document',
  unknownWhy:
    'We issued nothing under these data. Check how you wrote them; if you copied them well, do not trust the document.',
  number: 'Number',
  issuer: 'Issued by',
  office: 'Office',
  issued: 'Issued on',
  until: 'Valid until',
  file: 'Do you have the file, too?',
  fileWhy:
    'Drop it here or choose it: we compare it with the original in your browser and send it to nobody.',
  choose: 'Choose the PDF',
  original: 'It is the original',
  originalWhy: (name) => `${name} is the same, bit by bit, as the document that we issued.`,
  altered: 'This file was altered',
  alteredWhy: (name) => `${name} is not the document that we issued. Do not trust what it says.`,
  another: 'Verify another document',
}

/** The words of verifying a document. */
export const verifyWords = words({ it, en })
