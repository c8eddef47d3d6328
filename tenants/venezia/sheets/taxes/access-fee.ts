import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** The fee for entering the old city. */
export const accessFee = [
  defineSheet({
    id: 'contributo-esenti',
    office: 'contributo-accesso',
    audience: 'public',
    title: { it: 'Contributo di accesso: chi è esente', en: 'Access fee: who is exempt' },
    brief: {
      it: 'Non paga chi risiede, chi è nato qui, chi abita in Veneto e chi ha meno di 14 anni.',
      en: 'Residents, people born here, people from Veneto and under-14s do not pay.',
    },
    sections: [
      forWhom(
        [
          'A chi entra nella città antica nei giorni in cui il contributo è attivo.',
          'Le isole minori sono escluse: lì non si paga.',
        ],
        [
          'For people entering the old city on the days when the fee applies.',
          'The minor islands are excluded: no fee there.',
        ],
      ),
      howTo(
        [
          'Guarda sul sito se quel giorno il contributo è attivo.',
          'Se sei esente senza prenotazione, porta un documento che lo dimostra.',
          'Se dormi in città, lavori o visiti un parente, richiedi il voucher.',
          'Mostra il QR al controllo.',
        ],
        [
          'Check on the site whether the fee applies that day.',
          'If you are exempt without booking, carry a document that proves it.',
          'If you stay overnight, work or visit a relative, ask for the voucher.',
          'Show the QR when checked.',
        ],
      ),
      terms(
        ['Nel 2026 valeva 60 giorni, dalle 8.30 alle 16; per le prossime date verifica sul sito.'],
        ['In 2026 it applied on 60 days, 8.30 to 16; check the site for coming dates.'],
      ),
      cost(
        [
          'Nel 2026: 5 euro entro il quarto giorno prima, 10 euro dopo.',
          'Chi non paga rischia da 50 a 300 euro, più i 10 del contributo.',
        ],
        [
          'In 2026: 5 euros up to the fourth day before, 10 euros after.',
          'If you do not pay you risk 50 to 300 euros, plus the 10 of the fee.',
        ],
      ),
      exceptions(
        [
          'Esenti senza prenotazione: residenti, nati a Venezia, residenti in Veneto.',
          'Anche chi ha meno di 14 anni, gli studenti e le forze armate.',
          'Anche chi ha la carta della disabilità e chi lo accompagna.',
          'Esenti con voucher: chi dorme in città, chi lavora, i parenti entro il terzo grado.',
          'Ti chiediamo solo giorno, categoria e numero di persone: mai il motivo.',
        ],
        [
          'Exempt without booking: residents, people born in Venice, residents of Veneto.',
          'Also under-14s, students, armed forces, disability-card holders and companions.',
          'Exempt with a voucher: overnight guests, workers, relatives up to the third degree.',
          'We ask only day, category and number of people: never the reason.',
        ],
      ),
    ],
    keywords: [
      'contributo di accesso',
      'ticket',
      'tassa di sbarco',
      'biglietto venezia',
      'esenzione',
      'entrare a venezia',
      'voucher',
      'turisti',
      'access fee',
      'pagare per entrare',
    ],
    verifiedOn: '2026-10-28',
    reviewBy: '2027-04-25',
  }),
  defineSheet({
    id: 'contributo-cambio-data',
    office: 'contributo-accesso',
    audience: 'public',
    title: { it: 'Contributo di accesso: cambio data', en: 'Access fee: change the date' },
    brief: {
      it: 'Per cambiare giorno si apre la prenotazione, prima del giorno di visita.',
      en: 'To change the day open your booking, before the day of the visit.',
    },
    sections: [
      forWhom(['A chi ha pagato o prenotato e deve spostare la visita.']),
      needed(['Il codice della prenotazione o il QR.']),
      howTo([
        'Apri la prenotazione e scegli il nuovo giorno.',
        "Controlla l'importo del nuovo giorno prima di confermare.",
        'Scarica il nuovo QR e butta via quello vecchio.',
      ]),
      terms(['Fallo prima del giorno prenotato: verifica sul sito fino a che ora.']),
      exceptions([
        'Se il giorno viene tolto dal calendario, verifica sul sito il rimborso.',
        'Se non vieni, il contributo non si rimborsa da solo: verifica sul sito.',
      ]),
    ],
    keywords: [
      'cambio data',
      'spostare',
      'prenotazione',
      'qr',
      'rimborso ticket',
      'contributo di accesso',
      'non vengo',
    ],
    verifiedOn: '2026-10-28',
    reviewBy: '2027-03-18',
  }),
]
