import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the repair says in Italian. */
export const italian: ServiceWords<typeof form, typeof cycle> = {
  title: 'Guasto in un alloggio pubblico',
  brief: 'Acqua, riscaldamento, umidità, serramenti: di’ che cosa non va e quando ti troviamo.',
  audience: 'Chi abita in un alloggio del Comune.',
  needs: ['L’indirizzo e l’interno', 'Un numero a cui il tecnico ti trova', 'Una foto, se puoi'],
  gives: 'Un appuntamento con il tecnico, e un codice per seguire la riparazione.',
  times:
    'I guasti urgenti entro quattro ore di servizio. Gli altri entro quindici giorni lavorativi.',
  cost: 'Niente. Le piccole riparazioni possono toccare a chi abita: lo dice il contratto.',
  form: {
    fault: {
      label: 'Che cosa non va?',
      options: {
        water: 'Acqua: perdita, o manca',
        gas: 'Gas',
        power: 'Corrente elettrica',
        heating: 'Riscaldamento o caldaia',
        damp: 'Umidità o muffa',
        'doors-and-windows': 'Porte e finestre',
        lift: 'Ascensore',
        other: 'Altro',
      },
    },
    place: {
      label: 'Dove abiti?',
      example: 'Cannaregio 3275',
      options: {
        'centro-storico': 'Venezia, centro storico',
        'lido-isole': 'Lido, Pellestrina e isole',
        terraferma: 'Mestre e terraferma',
      },
    },
    flat: { label: 'Scala, piano e interno', example: 'Scala B, secondo piano, interno 7' },
    since: 'Da quando?',
    description: {
      label: 'Che cosa succede?',
      hint: 'Bastano due righe.',
      example: 'Sotto il lavello gocciola, il mobile è già bagnato',
    },
    dangerous: {
      label: 'C’è pericolo?',
      hint: 'Se senti odore di gas esci e chiama il 112: qui non rispondiamo nello stesso minuto.',
    },
    phone: { label: 'Il tuo telefono', hint: 'Il tecnico chiama prima di venire.' },
    hours: {
      label: 'Quando sei in casa?',
      options: { morning: 'La mattina', afternoon: 'Il pomeriggio', any: 'È lo stesso' },
    },
    photos: { label: 'Foto', hint: 'Fino a cinque.' },
  },
  states: {
    received: 'Ricevuta',
    working: { citizen: 'Ce ne stiamo occupando', clerk: 'In lavorazione' },
    waiting: { citizen: 'Aspettiamo una tua risposta', clerk: 'In attesa dell’inquilino' },
    planned: { citizen: 'Appuntamento fissato', clerk: 'Intervento programmato' },
    mended: 'Riparato',
    refused: { citizen: 'Non tocca a noi', clerk: 'Chiusa senza intervento' },
    withdrawn: 'Ritirata',
  },
  moves: {
    take: 'Prendi in carico',
    ask: 'Chiedi chiarimenti',
    answer: 'Rispondi',
    resume: 'Riprendi',
    plan: 'Fissa l’intervento',
    mend: 'Segna come riparato',
    miss: 'L’intervento non si è fatto',
    refuse: 'Chiudi senza intervento',
    reopen: 'Non è risolto',
    withdraw: 'Non serve più',
  },
}
