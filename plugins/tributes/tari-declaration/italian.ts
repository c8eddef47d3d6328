import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'
import { italianCategories } from './italian-categories.ts'

/** What the declaration says in Italian. */
export const italian: ServiceWords<typeof form, typeof cycle> = {
  title: 'Dichiarazione TARI',
  brief: 'Entri, cambi o lasci una casa o un’attività: dichiaralo e ricalcoliamo la TARI.',
  audience: 'Chi occupa, cambia o lascia una casa, un garage, un negozio o un ufficio in città.',
  needs: [
    'SPID o CIE',
    'I dati catastali (foglio, particella, subalterno) e i metri quadrati calpestabili',
    'Il codice utenza, se c’è già una bolletta',
  ],
  gives: 'La ricevuta con il numero di protocollo e la TARI dell’anno ricalcolata voce per voce.',
  times:
    'Si dichiara entro 90 giorni da quando succede. Rispondiamo entro trenta giorni lavorativi.',
  cost: 'Niente: la dichiarazione è gratuita ed esente da bollo (art. 5 tab. B D.P.R. 642/1972).',
  form: {
    event: {
      label: 'Che cosa dichiari?',
      options: {
        new: { label: 'Una nuova occupazione', hint: 'Ho preso una casa, un garage o un locale' },
        changed: {
          label: 'Un cambiamento',
          hint: 'Sono cambiati i metri quadrati, le persone o l’uso',
        },
        ended: { label: 'La fine dell’occupazione', hint: 'Ho lasciato la casa o il locale' },
      },
    },
    from: { label: 'Da che giorno?', hint: 'Il giorno in cui è successo, non quello di oggi.' },
    holder: {
      label: 'Codice fiscale dell’intestatario',
      hint: 'Di chi riceve la bolletta: tu, o la persona o l’impresa per cui dichiari.',
    },
    userCode: {
      label: 'Codice utenza',
      hint: 'È in alto sulla bolletta. Lascia vuoto se non ce l’hai ancora.',
    },
    use: {
      label: 'Per che cosa si usa?',
      options: {
        home: 'Abitazione',
        appurtenance: { label: 'Pertinenza', hint: 'Garage, cantina o magazzino di casa' },
        business: 'Attività o ufficio',
      },
    },
    category: {
      label: 'Che attività è?',
      hint: 'La categoria decide la tariffa (D.P.R. 158/1999).',
      options: italianCategories,
    },
    occupants: {
      label: 'Quante persone ci abitano?',
      hint: 'Conta anche chi non è residente ma vive lì. I residenti li controlliamo in anagrafe.',
    },
    place: {
      label: 'Dove?',
      example: 'Dorsoduro 2690',
      options: {
        'centro-storico': 'Venezia, centro storico',
        'lido-isole': 'Lido, Pellestrina e isole',
        terraferma: 'Mestre e terraferma',
      },
    },
    sheet: { label: 'Foglio', hint: 'Dalla visura catastale o dal contratto.' },
    parcel: { label: 'Particella (o mappale)', example: '1204' },
    unit: 'Subalterno',
    area: {
      label: 'Metri quadrati calpestabili',
      hint: 'Se dichiari meno dell’80 per cento della superficie catastale, verifichiamo.',
    },
    title: {
      label: 'A che titolo?',
      options: {
        owner: 'Proprietà',
        lease: 'Affitto',
        'public-housing': 'Casa popolare',
        loan: 'Comodato',
        usufruct: 'Usufrutto',
        other: 'Altro',
      },
    },
    formerHolder: 'Chi c’era prima, o chi c’è adesso',
    reduction: {
      label: 'Chiedi una riduzione?',
      hint: 'Quanto vale ciascuna lo decide il regolamento del Comune.',
      options: {
        none: 'No',
        'single-occupant': 'Ci abita una persona sola',
        seasonal: { label: 'Uso stagionale', hint: 'Seconda casa usata pochi mesi all’anno' },
        composting: 'Compostaggio domestico',
        abroad: { label: 'Vivo all’estero', hint: 'Per più di sei mesi all’anno' },
        'foreign-pension': {
          label: 'Pensione estera',
          hint: 'Non residenti in Italia con pensione in convenzione: due terzi in meno su una casa',
        },
      },
    },
    proof: {
      label: 'Allegati',
      hint: 'Contratto, planimetria o prova della riduzione. Fino a tre.',
    },
  },
  states: {
    presented: 'Presentata',
    'in-hand': { citizen: 'La stiamo controllando', clerk: 'In istruttoria' },
    waiting: { citizen: 'Aspettiamo una tua risposta', clerk: 'In attesa del cittadino' },
    accepted: { citizen: 'Accolta, calcoliamo la TARI', clerk: 'Accolta' },
    'by-hand': { citizen: 'Calcoliamo la TARI', clerk: 'Da calcolare a mano' },
    reckoned: { citizen: 'TARI ricalcolata', clerk: 'Bolletta ricalcolata' },
    refused: { citizen: 'Non l’abbiamo accolta', clerk: 'Non accolta' },
    withdrawn: 'Ritirata',
  },
  moves: {
    take: 'Prendi in carico',
    ask: 'Chiedi chiarimenti',
    answer: 'Rispondi',
    resume: 'Riprendi',
    accept: 'Accogli',
    reckon: 'Ricalcola',
    'hand-over': 'Passa al calcolo a mano',
    settle: 'Comunica il ricalcolo',
    refuse: 'Non accogliere',
    withdraw: 'Ritira la dichiarazione',
  },
}
