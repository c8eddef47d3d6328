import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'
import type { payments } from './payments.ts'

/** What the service says in Italian. */
export const italian: ServiceWords<typeof form, typeof cycle, typeof payments> = {
  title: 'Rateizzare la TARI',
  brief: 'Una bolletta dei rifiuti troppo alta si paga a rate, una al mese.',
  audience:
    'Chi ha il bonus sociale, chi è in difficoltà economica, chi riceve una bolletta più alta del 30 per cento rispetto alla media dei due anni prima.',
  needs: [
    'SPID o CIE',
    'La bolletta: numero, importo e scadenza',
    'L’ISEE, se chiedi per difficoltà',
  ],
  gives: 'Il piano delle rate, con un avviso pagoPA per ciascuna.',
  times:
    'Con il bonus o con l’aumento la risposta è immediata, altrimenti entro trenta giorni lavorativi.',
  cost: 'Niente: la richiesta è esente da bollo. Ogni rata è di almeno 100 euro.',
  form: {
    userCode: { label: 'Codice utenza', hint: 'È in alto sulla bolletta.' },
    billNumber: 'Numero della bolletta',
    bill: { label: 'Importo della bolletta', hint: 'Tutto quello che c’è ancora da pagare.' },
    dueDay: {
      label: 'Scadenza della bolletta',
      hint: 'La richiesta va fatta entro questo giorno. La prima rata scade lo stesso giorno.',
    },
    reason: {
      label: 'Perché chiedi le rate?',
      options: {
        bonus: 'Ho il bonus sociale per acqua, luce o gas',
        hardship: { label: 'Sono in difficoltà economica', hint: 'Allega l’ISEE' },
        rise: {
          label: 'La bolletta è aumentata',
          hint: 'Più del 30 per cento rispetto alla media dei due anni prima',
        },
      },
    },
    usual: {
      label: 'Quanto pagavi di media?',
      hint: 'La media delle bollette dei due anni prima, per lo stesso periodo.',
    },
    proof: { label: 'ISEE in corso di validità', hint: 'In PDF o in foto.' },
    parts: { label: 'In quante rate?', hint: 'Da due a dodici, una al mese, di almeno 100 euro.' },
    notes: 'Vuoi aggiungere qualcosa?',
  },
  states: {
    presented: 'Presentata',
    'to-check': { citizen: 'La stiamo controllando', clerk: 'Da controllare' },
    waiting: { citizen: 'Aspettiamo una tua risposta', clerk: 'In attesa del cittadino' },
    granted: { citizen: 'Accolta, prepariamo le rate', clerk: 'Accolta' },
    divided: { citizen: 'Piano delle rate pronto', clerk: 'Rateizzata' },
    refused: { citizen: 'Non l’abbiamo accolta', clerk: 'Non accolta' },
    withdrawn: 'Ritirata',
  },
  moves: {
    admit: 'Accogli secondo la regola',
    'hand-over': 'Passa a un operatore',
    ask: 'Chiedi chiarimenti',
    answer: 'Rispondi',
    resume: 'Riprendi',
    grant: 'Accogli',
    refuse: 'Non accogliere',
    divide: 'Emetti le rate',
    withdraw: 'Ritira la richiesta',
  },
  payments: { part: 'Rata TARI' },
  notices: {
    plan: {
      subject: 'Il piano delle rate della TARI ({code})',
      body: 'La bolletta è divisa in rate: nella tua area personale trovi il piano e un avviso pagoPA per ciascuna, con la sua scadenza. La prima scade il giorno in cui scadeva la bolletta. Se salti una rata avvisaci prima: altrimenti il resto va pagato subito. {office}, {tenant}',
    },
  },
}
