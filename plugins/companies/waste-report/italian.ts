import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the report says in Italian. */
export const italian: ServiceWords<typeof form, typeof cycle> = {
  title: 'Segnala un problema in strada',
  brief:
    'Rifiuti, cestini pieni, scritte sui muri, ponti e selciati rovinati: dicci dove e ci pensiamo noi.',
  audience: 'Chiunque: chi abita, lavora o passa in città. Non serve entrare con SPID o CIE.',
  needs: [
    'Il posto: un indirizzo, un ponte o un punto sulla mappa',
    'Una foto, se puoi farla senza correre pericoli',
  ],
  gives: 'Un codice per seguire la segnalazione e la risposta di chi è intervenuto.',
  times: 'La prendiamo in carico entro un giorno lavorativo e rispondiamo entro quindici.',
  cost: 'Niente.',
  form: {
    category: {
      label: 'Che cosa hai visto?',
      options: {
        'abandoned-waste': {
          label: 'Rifiuti abbandonati',
          hint: 'Sacchetti, scatole o macerie lasciati per strada',
        },
        'bulky-waste': {
          label: 'Ingombranti',
          hint: 'Mobili, materassi, elettrodomestici lasciati fuori',
        },
        'full-bin': 'Cestino o cassonetto pieno',
        'dead-animal': 'Animale morto',
        graffiti: 'Scritte sui muri',
        'bridge-paving': {
          label: 'Ponte o selciato rovinato',
          hint: 'Gradini rotti, masegni mossi, buche',
        },
        'public-furniture': {
          label: 'Arredo pubblico rotto',
          hint: 'Panchine, fontane, giochi, parapetti',
        },
      },
    },
    place: {
      label: 'Dove?',
      hint: 'Il punto più preciso che puoi: aiuta chi deve trovarlo.',
      example: 'Cannaregio 2345, ai piedi del ponte',
      options: {
        'centro-storico': 'Venezia, centro storico',
        'lido-isole': 'Lido, Pellestrina e isole',
        terraferma: 'Mestre e terraferma',
      },
    },
    description: {
      label: 'Che cosa è successo?',
      hint: 'Bastano due righe. Non scrivere nomi di persone: non servono.',
      example: 'Tre sacchi neri vicino alla riva, da ieri sera',
    },
    photos: {
      label: 'Foto',
      hint: 'Fino a cinque. Evita volti e targhe.',
    },
    dangerous: {
      label: 'Qualcuno può farsi male?',
      hint: 'Se il pericolo è immediato chiama il 112: qui non rispondiamo nello stesso minuto.',
    },
  },
  states: {
    received: 'Ricevuta',
    working: { citizen: 'Ci stiamo lavorando', clerk: 'In lavorazione' },
    waiting: { citizen: 'Aspettiamo una tua risposta', clerk: 'In attesa del cittadino' },
    resolved: 'Risolta',
    refused: { citizen: 'Non possiamo intervenire', clerk: 'Chiusa senza intervento' },
  },
  moves: {
    take: 'Prendi in carico',
    ask: 'Chiedi chiarimenti',
    resolve: 'Segna come risolta',
    refuse: 'Chiudi senza intervento',
    release: 'Rimetti in attesa',
    answer: 'Rispondi',
    resume: 'Riprendi',
    reopen: 'Non è risolta',
  },
}
