import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Water contracts, damaged streets and the use of public ground. */
export const waterAndStreets = [
  defineSheet({
    id: 'acqua-intestatario',
    office: 'contact-center',
    audience: 'public',
    title: { it: "Cambiare intestatario dell'acqua", en: 'Change the name on the water bill' },
    brief: {
      it: "La voltura dell'acqua si chiede a Veritas, con la lettura del contatore.",
      en: 'Ask Veritas to change the name, giving the meter reading.',
    },
    sections: [
      forWhom(["A chi subentra in una casa dove l'acqua è già attiva."]),
      needed([
        'Numero del contratto, lettura e data della lettura.',
        'Dati catastali e titolo per abitare.',
        "Nome di chi c'era prima e IBAN se vuoi l'addebito.",
      ]),
      howTo([
        'Fai una foto del contatore il giorno in cui entri.',
        'Chiedi la voltura a Veritas con la lettura.',
        'Se ci sono bollette vecchie non pagate, spiegalo subito a Veritas.',
      ]),
      terms(['Verifica sul sito Veritas i giorni per la voltura.']),
      cost(['Verifica sul sito Veritas.']),
    ],
    keywords: [
      'voltura',
      'acqua',
      "bolletta dell'acqua",
      'intestatario',
      'contatore',
      'subentro',
      'veritas',
      'cambio nome',
      'vesta',
    ],
    verifiedOn: '2026-10-19',
    reviewBy: '2027-04-16',
  }),
  defineSheet({
    id: 'rifiuti-segnalare',
    office: 'ambiente-verde',
    audience: 'public',
    service: 'companies.waste-report',
    title: { it: 'Segnalare rifiuti abbandonati', en: 'Report abandoned waste' },
    brief: {
      it: 'Ci dica dove e che cosa vede: la segnalazione va subito a Veritas, con un codice per seguirla.',
      en: 'Tell us where and what you see: the report goes to Veritas at once, with a code to follow it.',
    },
    sections: [
      forWhom(['A chiunque, anche senza registrarsi.']),
      needed(['Il posto preciso e, se si può, una foto.']),
      howTo([
        'Si apre la segnalazione online o la apre per te lo 041041.',
        'Se ci sono vetri o siringhe, dillo subito.',
        'Tieni il codice: serve per seguire la risposta.',
      ]),
      terms(['Di norma si risolve in 15 giorni lavorativi.']),
    ],
    keywords: ['rifiuti abbandonati', 'scoasse', 'monnezza', 'sacchi', 'discarica', 'sporco'],
    verifiedOn: '2026-11-05',
    reviewBy: '2027-05-05',
  }),
  defineSheet({
    id: 'buca-ponte',
    office: 'viabilita-venezia',
    audience: 'public',
    service: 'companies.waste-report',
    title: { it: 'Segnalare una buca o un ponte rotto', en: 'Report a hole or a broken bridge' },
    brief: {
      it: "Se c'è pericolo chiama subito 041041. Per il resto segnala da DiMe con una foto.",
      en: 'If there is danger call 041041 at once. Otherwise report it on DiMe with a photo.',
    },
    sections: [
      forWhom(['A chiunque, anche senza registrarsi.'], ['For anyone, even without an account.']),
      needed(
        [
          'Posto preciso: calle, fondamenta, ponte o numero civico.',
          'Una foto, se puoi farla senza rischi.',
        ],
        [
          'The exact place: street, bank, bridge or house number.',
          'A photo, if you can take it safely.',
        ],
      ),
      howTo(
        [
          'Scegli Ponti e pavimentazione.',
          "Segna il posto sulla mappa o scrivi l'indirizzo.",
          "Di' se c'è pericolo: la segnalazione passa avanti.",
          'Invia e tieni il codice: con quello segui la risposta.',
        ],
        [
          'Choose Bridges and paving.',
          'Mark the place on the map or type the address.',
          'Say whether there is danger: the report jumps the queue.',
          'Send it and keep the code: you follow the answer with it.',
        ],
      ),
      terms(
        [
          "Pericolo per le persone: presa in carico entro un'ora.",
          'Altri casi: risposta entro un giorno, soluzione in 15 giorni di norma.',
        ],
        [
          'Danger to people: in charge within an hour.',
          'Otherwise: an answer within a day, usually solved in 15 days.',
        ],
      ),
    ],
    keywords: [
      'buca',
      'buche',
      'ponte',
      'ponte rotto',
      'masegno',
      'masegni',
      'gradino',
      'strada rotta',
      'caduto',
      'marciapiede',
      'salizada',
      'calle',
      'dissesto',
    ],
    verifiedOn: '2026-11-13',
    reviewBy: '2027-05-11',
  }),
  defineSheet({
    id: 'occupare-suolo',
    office: 'suap',
    audience: 'public',
    title: { it: 'Occupare suolo pubblico', en: 'Use public ground' },
    brief: {
      it: 'Per tavoli, ponteggi e traslochi il permesso si chiede prima di occupare.',
      en: 'Tables, scaffolding or removals need a permit before you occupy.',
    },
    sections: [
      forWhom(['A esercenti, imprese edili e a chi trasloca.']),
      needed([
        'Planimetria con le misure e periodo richiesto.',
        'Per i ponteggi la pratica edilizia.',
      ]),
      howTo([
        'Fai domanda allo Sportello unico: plateatici, ponteggi, traslochi.',
        "Aspetta il permesso: senza, l'occupazione è abusiva.",
        'Tieni il permesso sul posto.',
      ]),
      terms(['Verifica sul sito quanti giorni prima va chiesto il permesso.']),
      cost([
        'Bollo da 16 euro e canone: dipende da metri, giorni e zona.',
        'Transito temporaneo in area pedonale: due marche da 16 euro, 30 giorni al massimo.',
      ]),
      exceptions(['Chi occupa senza permesso paga sanzione e canone.']),
    ],
    keywords: [
      'plateatico',
      'plateatici',
      'suolo pubblico',
      'occupazione',
      'tavolini',
      'ponteggio',
      'trasloco',
      'impalcatura',
      'cosap',
      'dehor',
      'banchetto',
    ],
    verifiedOn: '2026-10-06',
    reviewBy: '2027-04-03',
  }),
]
