/** What is wrong with an answer, in English, where a rule of its own says so. */
export const enAnswers: Readonly<Record<string, string>> = {
  'answer.after-today': 'It cannot be a day after today.',
  'answer.before-today': 'Choose today or a day that is still to come.',
  'answer.before-tomorrow': 'Choose a day from tomorrow on.',
  'answer.not-as-asked': 'Check how it is written.',
  'answer.not-whole': 'Write a whole number.',
  'answer.too-fine': 'It has too many decimals.',
  'answer.fiscal-code': 'The fiscal code does not add up: check each character.',
  'answer.vat-number': 'The VAT number does not add up: check its eleven digits.',
  'answer.iban': 'The IBAN does not add up: check it on the papers of your account.',
  'answer.plate': 'The plate does not add up: check it on the registration document.',
  'answer.email': 'The e-mail address does not add up: check how it is written.',
}
