import { defineSheet } from '@dime/core'
import {
  contacts,
  cost,
  exceptions,
  forWhom,
  howTo,
  needed,
  terms,
} from '../../../sheet-sections.ts'

/** Following a request, signing in, reaching a person. */
export const trackSheets = [
  defineSheet({
    id: 'pratica-punto',
    office: 'urp-venezia',
    audience: 'public',
    title: { it: 'A che punto è la mia pratica', en: 'Where is my request' },
    brief: {
      it: "Lo stato è nell'area personale, con la data entro cui risponde il Comune.",
      en: 'The status is in your personal area, with the date by which the city answers.',
    },
    sections: [
      forWhom(['A chi ha inviato una domanda o una segnalazione.']),
      needed(['Codice della pratica, oppure SPID o CIE.']),
      howTo([
        'Entra in DiMe e apri Pratiche: vedi stato, date e messaggi.',
        'Se ti chiedono un documento, caricalo da lì: il tempo riparte.',
        'Se la data è passata, chiama 041041 con il codice.',
        "Dopo la scadenza puoi chiedere il potere sostitutivo: decide un'altra persona.",
      ]),
      terms([
        'Di norma 30 giorni, con una sola sospensione fino a 30.',
        "Se l'ufficio vuole dire di no, prima te lo scrive e hai 10 giorni.",
      ]),
    ],
    keywords: [
      'pratica',
      'a che punto',
      'stato',
      'domanda',
      'ritardo',
      'silenzio',
      'risposta',
      'protocollo',
      'numero pratica',
      'attesa',
    ],
    verifiedOn: '2026-11-14',
    reviewBy: '2027-05-12',
  }),
  defineSheet({
    id: 'spid-problemi',
    office: 'urp-mestre',
    audience: 'public',
    title: { it: 'Non riesco a entrare con SPID', en: 'I cannot sign in with SPID' },
    brief: {
      it: 'Il problema di solito è del gestore di SPID; puoi entrare anche con CIE o CNS.',
      en: 'It is usually a fault of your SPID provider; CIE and CNS work too.',
    },
    sections: [
      forWhom(['A chi deve entrare in DiMe e non ci riesce.']),
      howTo([
        'Controlla la connessione e riprova dopo qualche minuto.',
        'Usa SPID di livello 2: è quello con il codice.',
        'Prova con la CIE, se hai il PIN, o con la CNS.',
        'Se il codice non arriva, chiama il gestore del tuo SPID.',
        'Il modulo che stavi compilando resta salvato come bozza.',
      ]),
      exceptions([
        'I dati che vedi vengono dal gestore: se sono sbagliati li cambia lui.',
        'Per un minore o una persona assistita entra il genitore o il tutore.',
      ]),
    ],
    keywords: [
      'spid',
      'non entro',
      'accesso',
      'password',
      'codice',
      'otp',
      'cie',
      'login',
      'non funziona',
      'non me fa entrar',
      'bloccato',
    ],
    verifiedOn: '2026-11-14',
    reviewBy: '2027-04-06',
  }),
  defineSheet({
    id: 'parlare-operatore',
    office: 'contact-center',
    audience: 'public',
    title: { it: 'Parlare con un operatore', en: 'Talk to an operator' },
    brief: {
      it: 'Il numero è 041041: dal lunedì al sabato, dalle 8 alle 20.',
      en: 'The number is 041041: Monday to Saturday, 8 to 20.',
    },
    sections: [
      forWhom(
        ['A chiunque: residenti, lavoratori, studenti e visitatori.'],
        ['For anyone: residents, workers, students and visitors.'],
      ),
      howTo(
        [
          "Chiama 041041 e di' che cosa ti serve: non servono menu.",
          "Se serve un ufficio, l'operatore apre un ticket e ti dà il codice.",
          "Se vuoi essere richiamato, lascia il numero e l'orario.",
          "Puoi anche scrivere dall'area personale di DiMe.",
        ],
        [
          'Call 041041 and say what you need.',
          'If an office is needed, the operator opens a ticket and gives you its code.',
          'If you want to be called back, leave your number and a time.',
          'You can also write from your DiMe personal area.',
        ],
      ),
      terms(
        ['Se serve un ufficio, risposta entro 3 giorni di norma.'],
        ['If an office is needed, an answer usually within 3 days.'],
      ),
      cost(
        ['Verifica sul sito il costo della chiamata con il tuo gestore.'],
        ['Check the cost of the call with your phone company.'],
      ),
      contacts(
        ['Telefono 041041. URP a Venezia e a Mestre su appuntamento.'],
        ['Phone 041041. Public desks in Venice and Mestre by appointment.'],
      ),
    ],
    keywords: [
      'operatore',
      'parlare',
      'telefono',
      'contatto',
      'numero',
      '041041',
      'centralino',
      'aiuto',
      'richiamata',
      'call center',
      'dime',
    ],
    verifiedOn: '2026-11-03',
    reviewBy: '2027-03-31',
  }),
]
