import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the service says in Italian. */
export const italian: ServiceWords<typeof form, typeof cycle> = {
  title: 'Certificato anagrafico',
  brief: 'Residenza, stato di famiglia, stato civile: lo ricevi subito in PDF, a ogni ora.',
  audience: 'Chi è residente nel Comune. Lo chiedi per te.',
  needs: [
    'SPID o CIE',
    'Il numero della marca da bollo da 16,00 €, se l’uso che ne fai la richiede',
  ],
  gives: 'Un PDF con numero, codice di verifica e QR. Vale tre mesi.',
  times: 'Subito. Se serve un controllo ti rispondiamo entro trenta giorni.',
  cost: 'Marca da bollo da 16,00 € e diritti di segreteria di 0,52 €. Niente, se l’uso è esente.',
  form: {
    kind: {
      label: 'Quale certificato ti serve?',
      options: {
        residence: { label: 'Residenza', hint: 'Dove abiti' },
        family: { label: 'Stato di famiglia', hint: 'Chi abita con te nella stessa famiglia' },
        'residence-and-family': {
          label: 'Residenza e stato di famiglia',
          hint: 'Tutti e due in un foglio: paghi una marca sola',
        },
        'civil-status': { label: 'Stato civile', hint: 'Se sei celibe, nubile, coniugato o altro' },
        existence: { label: 'Esistenza in vita', hint: 'Lo chiedono le casse di pensione estere' },
      },
    },
    language: {
      label: 'In che lingua?',
      options: {
        it: 'Italiano',
        en: { label: 'Inglese', hint: 'Con le formule di legge anche in italiano' },
      },
    },
    use: {
      label: 'A cosa ti serve?',
      hint: 'Da questo dipende la marca da bollo. Gli uffici pubblici non chiedono più certificati: a loro basta un’autocertificazione.',
      options: {
        stamp: {
          label: 'Contratti fra privati, banche, assicurazioni',
          hint: 'Marca da bollo da 16,00 € e 0,52 € di diritti di segreteria',
        },
        exempt: {
          label: 'Un uso esente da bollo',
          hint: 'Scriviamo noi sul certificato l’uso e la norma',
        },
      },
    },
    exemption: {
      label: 'Quale uso?',
      hint: 'Usarlo per altro, senza bollo, è una violazione fiscale.',
      options: {
        'labour-case': {
          label: 'Causa di lavoro o di previdenza',
          hint: 'art. 10 L. 533/1973',
        },
        'court-case': {
          label: 'Causa in tribunale con contributo unificato',
          hint: 'art. 18 D.P.R. 115/2002',
        },
        divorce: { label: 'Separazione o divorzio', hint: 'art. 19 L. 74/1987' },
        adoption: { label: 'Adozione o affidamento di minori', hint: 'art. 82 L. 184/1983' },
        guardianship: {
          label: 'Tutela di minori o interdetti',
          hint: 'art. 13 tab. B D.P.R. 642/1972',
        },
        pension: {
          label: 'Pensione o assicurazioni sociali obbligatorie',
          hint: 'art. 9 tab. B D.P.R. 642/1972',
        },
        scholarship: {
          label: 'Borsa di studio o scuola',
          hint: 'art. 11 tab. B D.P.R. 642/1972',
        },
        'third-sector': {
          label: 'Richiesta di un ente del Terzo settore',
          hint: 'art. 82, c. 5, D.Lgs. 117/2017',
        },
        sport: {
          label: 'Tesseramento in una società sportiva',
          hint: 'art. 8-bis tab. B D.P.R. 642/1972',
        },
      },
    },
    stampNumber: {
      label: 'Numero della marca da bollo',
      hint: 'Le quattordici cifre stampate sulla marca. Conservala con il certificato.',
      example: '01234567890123',
    },
  },
  states: {
    requested: 'Richiesto',
    'to-check': { citizen: 'Lo controlla un operatore', clerk: 'Da controllare' },
    checked: 'Controllato',
    issued: 'Emesso',
    refused: { citizen: 'Non possiamo emetterlo', clerk: 'Rifiutato' },
    withdrawn: 'Ritirato',
  },
  moves: {
    issue: 'Emetti',
    'hand-over': 'Passa a un operatore',
    grant: 'Fai emettere',
    refuse: 'Rifiuta',
    withdraw: 'Non mi serve più',
  },
}
