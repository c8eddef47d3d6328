import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the exemption says in Italian. */
export const italian: ServiceWords<typeof form, typeof cycle> = {
  title: 'Esenzione dalla mensa scolastica',
  brief: 'La mensa gratuita o a metà prezzo per l’anno scolastico, in base all’ISEE.',
  audience: 'Chi ha un figlio o una figlia iscritta alla mensa e vive nel Comune.',
  needs: [
    'Il numero e il valore dell’ISEE di quest’anno, per prestazioni ai minorenni',
    'Il codice fiscale dell’alunno',
  ],
  gives: 'L’attestazione con la quota, che la mensa riceve da sola.',
  times: 'Subito se l’ISEE è nei limiti; altrimenti entro trenta giorni.',
  cost: 'Niente.',
  form: {
    child: { label: 'Codice fiscale dell’alunno', example: 'RSSMRA85T10A562S' },
    level: {
      label: 'Quale scuola frequenta?',
      hint: 'Da maggio in poi, quella di settembre.',
      options: {
        nursery: 'Scuola dell’infanzia',
        primary: 'Primaria',
        'lower-secondary': 'Secondaria di primo grado',
      },
    },
    school: { label: 'Nome della scuola', example: 'Scuola primaria Duca d’Aosta' },
    livesHere: 'L’alunno vive nel Comune?',
    isee: {
      label: 'Valore dell’ISEE',
      hint: 'Quello per prestazioni ai minorenni, con i centesimi.',
    },
    iseeNumber: {
      label: 'Numero dell’ISEE',
      hint: 'È in alto sull’attestazione.',
      example: 'INPS-ISEE-2026-01234567A-00',
    },
  },
  states: {
    requested: 'Ricevuta',
    checking: { citizen: 'La guarda un operatore', clerk: 'Da istruire' },
    waiting: { citizen: 'Aspettiamo una tua risposta', clerk: 'In attesa di integrazione' },
    noticed: { citizen: 'Puoi rispondere al preavviso', clerk: 'Preavviso di rigetto dato' },
    deciding: { citizen: 'Stiamo decidendo', clerk: 'Da decidere dopo il preavviso' },
    freeing: { citizen: 'Accolta: mensa gratuita', clerk: 'Gratuita, si emette' },
    halving: { citizen: 'Accolta: mensa a metà prezzo', clerk: 'Metà prezzo, si emette' },
    exempt: { citizen: 'Esenzione attiva', clerk: 'Esenzione attiva per l’anno scolastico' },
    expired: { citizen: 'Finita con l’anno scolastico', clerk: 'Finita con l’anno scolastico' },
    refused: 'Respinta',
    withdrawn: 'Ritirata',
  },
  moves: {
    free: 'Esenta per regola',
    halve: 'Metà prezzo per regola',
    'hand-over': 'Passa a un operatore',
    forewarn: 'Preavvisa per regola',
    ask: 'Chiedi un’integrazione',
    answer: 'Rispondi',
    resume: 'Riprendi',
    'grant-free': 'Concedi gratuita',
    'grant-half': 'Concedi a metà prezzo',
    warn: 'Preavvisa il rigetto',
    observe: 'Rispondi al preavviso',
    'let-pass': 'Vai alla decisione',
    refuse: 'Respingi',
    issue: 'Emetti l’attestazione',
    expire: 'Chiudi con l’anno scolastico',
    withdraw: 'Non mi serve più',
  },
  notices: {
    exempt: {
      subject: 'Mensa scolastica: esenzione attiva, pratica {code}',
      body: 'Buongiorno,\n\nl’esenzione è attiva: alla mensa lo diciamo noi. L’attestazione con la quota e i giorni è nella pratica {code}.\n\n{office}\n{tenant}',
    },
  },
}
