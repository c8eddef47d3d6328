import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the pickup says in Italian. */
export const italian: ServiceWords<typeof form, typeof cycle> = {
  title: 'Ritiro degli ingombranti a domicilio',
  brief: 'Mobili, materassi, elettrodomestici: scegli il giorno e li ritiriamo noi.',
  audience: 'Le famiglie con un’utenza TARI. Le imprese usano l’ecocentro.',
  needs: ['SPID o CIE', 'L’elenco degli oggetti', 'Dove arriva la barca o il camion'],
  gives: 'Il giorno del ritiro e un codice da scrivere sugli oggetti.',
  times:
    'La prenotazione è immediata se c’è posto. Il ritiro avviene entro quindici giorni lavorativi.',
  cost: 'Niente, fino a due ritiri all’anno di due metri cubi ciascuno.',
  form: {
    sofas: 'Divani e poltrone',
    mattresses: 'Materassi e reti',
    wardrobes: { label: 'Armadi e cassettoni', hint: 'Smontati' },
    tables: 'Tavoli e scrivanie',
    chairs: 'Sedie',
    appliances: { label: 'Elettrodomestici grandi', hint: 'Frigoriferi, lavatrici, forni' },
    screens: 'Televisori e monitor',
    others: {
      label: 'Altri oggetti grandi',
      hint: 'Mai vernici, oli, batterie, amianto o macerie: vanno all’ecocentro.',
    },
    place: {
      label: 'Dove li lasci?',
      hint: 'A piano terra, sulla riva o al cancello, senza chiudere il passaggio.',
      example: 'Cannaregio 2345, sulla riva',
      options: {
        'centro-storico': 'Venezia, centro storico',
        'lido-isole': 'Lido, Pellestrina e isole',
        terraferma: 'Mestre e terraferma',
      },
    },
    landing: { label: 'Dove può accostare la barca?', hint: 'In centro storico e nelle isole.' },
    day: { label: 'In che giorno?', hint: 'Da lunedì a sabato.' },
    slot: {
      label: 'Quando?',
      options: { morning: 'Mattina, dalle 7 alle 12', afternoon: 'Pomeriggio, dalle 13 alle 18' },
    },
    phone: { label: 'Un telefono per quel giorno', example: '347 555 0134' },
    userCode: { label: 'Codice utenza', hint: 'È in alto sulla bolletta dei rifiuti.' },
    photos: { label: 'Foto', hint: 'Fino a tre: aiutano la squadra.' },
  },
  states: {
    requested: 'Richiesto',
    'to-agree': { citizen: 'Ti scriviamo per accordarci', clerk: 'Da concordare' },
    waiting: { citizen: 'Aspettiamo una tua risposta', clerk: 'In attesa del cittadino' },
    booked: { citizen: 'Prenotato', clerk: 'Programmato' },
    cancelling: { citizen: 'Stiamo annullando', clerk: 'In annullamento' },
    collected: { citizen: 'Ritirato', clerk: 'Eseguito' },
    missed: { citizen: 'Non abbiamo trovato gli oggetti', clerk: 'Non trovato' },
    refused: { citizen: 'Non possiamo ritirarli', clerk: 'Non ammesso' },
    cancelled: 'Annullato',
  },
  moves: {
    book: 'Prenota',
    'hand-over': 'Passa a un operatore',
    ask: 'Chiedi chiarimenti',
    answer: 'Rispondi',
    resume: 'Riprendi',
    arrange: 'Fissa il giorno',
    refuse: 'Non ritirare',
    renounce: 'Non mi serve più',
    collect: 'Segna come ritirato',
    miss: 'Oggetti non trovati',
    postpone: 'Rimanda',
    cancel: 'Annulla il ritiro',
    free: 'Libera il giorno',
    'keep-day': 'Lascia il giorno',
  },
  notices: {
    booked: {
      subject: 'Nuovo ritiro in programma ({code})',
      body: 'Il ritiro {code} è entrato nel programma di {office}. Il giorno, la mezza giornata e gli oggetti sono nella richiesta.',
    },
  },
}
