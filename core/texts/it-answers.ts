/** What is wrong with an answer, in Italian, where a rule of its own says so. */
export const itAnswers: Readonly<Record<string, string>> = {
  'answer.after-today': 'Non può essere un giorno dopo oggi.',
  'answer.before-today': 'Scegli oggi o un giorno che deve ancora venire.',
  'answer.before-tomorrow': 'Scegli un giorno da domani in poi.',
  'answer.not-as-asked': 'Controlla com’è scritto.',
  'answer.not-whole': 'Scrivi un numero intero.',
  'answer.too-fine': 'Ci sono troppi decimali.',
  'answer.fiscal-code': 'Il codice fiscale non torna: controlla ogni carattere.',
  'answer.vat-number': 'La partita IVA non torna: controlla le undici cifre.',
  'answer.iban': 'L’IBAN non torna: controllalo sulla carta del conto.',
  'answer.plate': 'La targa non torna: controllala sulla carta di circolazione.',
  'answer.email': 'L’indirizzo e-mail non torna: controlla com’è scritto.',
}
