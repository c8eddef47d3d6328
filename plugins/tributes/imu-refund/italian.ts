import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the service says in Italian. */
export const italian: ServiceWords<typeof form, typeof cycle> = {
  title: 'Rimborso IMU',
  brief: 'Hai pagato più IMU del dovuto negli ultimi cinque anni: la chiedi indietro qui.',
  audience:
    'Chi ha pagato IMU in più, due volte, o al Comune sbagliato. Una richiesta per immobile e per anno.',
  needs: [
    'SPID o CIE',
    'I dati catastali dell’immobile, con categoria e rendita',
    'Le ricevute dei pagamenti (F24) e un IBAN intestato a te',
  ],
  gives: 'Il provvedimento con il calcolo e l’accredito sul tuo conto, con gli interessi.',
  times:
    'Entro 180 giorni. Se non ricevi risposta entro 90 giorni puoi già ricorrere alla Corte di giustizia tributaria.',
  cost: 'Niente: la richiesta è esente da bollo (art. 5 tab. B D.P.R. 642/1972). Sotto i 12 euro non si rimborsa.',
  form: {
    year: { label: 'Anno d’imposta', example: '2025' },
    sheet: { label: 'Foglio', hint: 'Dalla visura catastale.' },
    parcel: { label: 'Particella (o mappale)', example: '1204' },
    unit: 'Subalterno',
    category: { label: 'Categoria catastale', example: 'A/2' },
    income: { label: 'Rendita catastale', hint: 'Quella non rivalutata, com’è sulla visura.' },
    share: { label: 'Quota di possesso, in percentuale', example: '50' },
    months: {
      label: 'Mesi di possesso nell’anno',
      hint: 'Un mese conta se l’hai posseduto per più della metà dei giorni.',
    },
    use: {
      label: 'Come era usato?',
      options: {
        'main-home': { label: 'Abitazione principale', hint: 'Ci abitavi e ci avevi la residenza' },
        appurtenance: {
          label: 'Pertinenza dell’abitazione principale',
          hint: 'Una sola per categoria: C/2, C/6, C/7',
        },
        'agreed-rent': 'Affittato a canone concordato',
        'loan-to-family': {
          label: 'In comodato a genitori o figli',
          hint: 'Con contratto registrato',
        },
        other: 'In un altro modo',
      },
    },
    condition: {
      label: 'L’immobile era di interesse storico o inagibile?',
      options: { none: 'No', historic: 'Di interesse storico o artistico', unfit: 'Inagibile' },
    },
    reason: {
      label: 'Perché hai pagato troppo?',
      options: {
        'paid-twice': 'Ho pagato due volte',
        'wrong-rate': 'Ho usato un’aliquota o una rendita sbagliata',
        'main-home': 'Era la mia abitazione principale',
        sold: 'L’avevo venduto o non era più mio',
        reduction: 'Mi spettava una riduzione',
        'other-municipality': {
          label: 'Ho pagato al Comune sbagliato',
          hint: 'Giriamo noi la somma al Comune giusto, se è qui che hai pagato',
        },
      },
    },
    paid: {
      label: 'Quanto hai pagato per quest’immobile?',
      hint: 'In tutto l’anno, la tua quota.',
    },
    paidOn: {
      label: 'Giorno dell’ultimo pagamento',
      hint: 'Il rimborso si chiede entro cinque anni.',
    },
    receipts: {
      label: 'Ricevute dei pagamenti',
      hint: 'Gli F24 quietanzati. Fino a quattro file.',
    },
    iban: { label: 'IBAN su cui accreditare', hint: 'Il conto deve essere intestato a te.' },
  },
  states: {
    presented: { citizen: 'Facciamo il conto', clerk: 'Da calcolare' },
    'to-decide': { citizen: 'La stiamo controllando', clerk: 'In istruttoria' },
    waiting: { citizen: 'Aspettiamo una tua risposta', clerk: 'In attesa del cittadino' },
    proposed: { citizen: 'La stiamo controllando', clerk: 'Proposta di rimborso' },
    granted: { citizen: 'Rimborso deciso', clerk: 'Rimborso disposto' },
    'to-pay': { citizen: 'Rimborso in pagamento', clerk: 'Da pagare' },
    refunded: { citizen: 'Rimborsato', clerk: 'Pagato' },
    refused: { citizen: 'Non l’abbiamo accolta', clerk: 'Diniego' },
    withdrawn: 'Ritirata',
  },
  moves: {
    reckon: 'Calcola',
    ask: 'Chiedi chiarimenti',
    answer: 'Rispondi',
    resume: 'Riprendi',
    propose: 'Proponi il rimborso',
    grant: 'Disponi il rimborso',
    return: 'Rimanda in istruttoria',
    issue: 'Emetti il provvedimento',
    pay: 'Segna come pagato',
    refuse: 'Nega il rimborso',
    withdraw: 'Ritira la richiesta',
  },
}
