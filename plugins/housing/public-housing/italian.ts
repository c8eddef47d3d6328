import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'
import type { stamp } from './stamp.ts'

/** What the call says in Italian. */
export const italian: ServiceWords<typeof form, typeof cycle, { stamp: typeof stamp }> = {
  title: 'Bando per la casa popolare',
  brief: 'La domanda per un alloggio pubblico: una sola per nucleo, conta l’ultima inviata.',
  audience:
    'Chi abita in Veneto, non ha una casa adeguata e ha un ISEE-ERP sotto il limite del bando.',
  needs: [
    'L’attestazione ISEE-ERP in corso di validità',
    'Se non sei cittadino italiano o europeo, il permesso di soggiorno',
    'I certificati di invalidità, se ce ne sono nel nucleo',
  ],
  gives: 'Un posto in graduatoria con i tuoi punti, e perché sono quelli.',
  times:
    'La graduatoria provvisoria resta pubblicata 30 giorni, poi ne hai 30 per ricorrere. Chi arriva prima non è avvantaggiato.',
  cost: 'Una marca da bollo da 16,00 €.',
  form: {
    part: {
      label: 'In quale parte della città?',
      hint: 'Se ne sceglie una sola: ognuna ha la sua graduatoria.',
      options: {
        'old-city-and-islands': 'Centro storico e isole',
        mainland: 'Terraferma',
      },
    },
    citizenship: {
      label: 'Che cittadinanza o titolo di soggiorno hai?',
      options: {
        italian: 'Cittadinanza italiana',
        european: 'Cittadinanza di un Paese dell’Unione europea',
        'long-term': 'Permesso UE per soggiornanti di lungo periodo',
        protection: 'Rifugiato o protezione sussidiaria',
        'two-year-permit': 'Permesso di almeno due anni e un lavoro regolare',
      },
    },
    permit: 'Il permesso di soggiorno',
    livesHere: 'Abiti in Veneto?',
    meetsConditions: {
      label: 'Dichiari che nel nucleo nessuno è escluso dal bando?',
      hint: 'Nessuno possiede una casa adeguata, ha già avuto una casa con contributi pubblici, ha ceduto un alloggio pubblico, è stato condannato per occupazione negli ultimi cinque anni.',
    },
    people: 'Quante persone siete nel nucleo?',
    means: { label: 'ISEE-ERP', hint: 'In euro, com’è sull’attestazione.', example: '6.500,00' },
    meansReceipt: {
      label: 'Protocollo dell’attestazione ISEE',
      example: 'INPS-ISEE-2026-01234567A-00',
    },
    eldest: 'Quanti anni ha la persona più anziana del nucleo?',
    disability: {
      label: 'C’è una persona con invalidità?',
      hint: 'Se ci sono più condizioni scegli la più grave: non si sommano.',
      options: {
        none: 'No',
        'two-thirds': 'Sì, oltre i due terzi',
        severe: 'Sì, con connotazione di gravità (art. 3, c. 3, L. 104/1992)',
      },
    },
    isLoneParent: 'Sei un genitore solo con figli a carico?',
    minors: 'Quanti figli minorenni a carico?',
    grownChildren: 'Quanti figli maggiorenni a carico?',
    papers: 'Altri documenti',
  },
  states: {
    submitted: 'Inviata',
    verifying: { citizen: 'La stiamo verificando', clerk: 'In istruttoria' },
    waiting: { citizen: 'Aspettiamo una tua risposta', clerk: 'In attesa di integrazione' },
    admitted: { citizen: 'Ammessa alla graduatoria', clerk: 'Ammessa' },
    contested: { citizen: 'Ammessa, ricorso sui punti', clerk: 'Ricorso sui punti' },
    excluded: 'Esclusa',
    appealing: { citizen: 'Ricorso sull’esclusione', clerk: 'Ricorso contro l’esclusione' },
    listed: { citizen: 'Nella graduatoria definitiva', clerk: 'In graduatoria definitiva' },
    offered: { citizen: 'C’è un alloggio per te', clerk: 'Alloggio proposto' },
    housed: 'Alloggio assegnato',
    declined: 'Rinuncia all’alloggio',
    expired: 'Graduatoria scaduta',
    withdrawn: 'Ritirata',
  },
  moves: {
    'hand-over': 'Passa all’ufficio',
    ask: 'Chiedi un’integrazione',
    answer: 'Rispondi',
    resume: 'Riprendi',
    admit: 'Ammetti',
    exclude: 'Escludi',
    contest: 'Ricorri sui punti',
    settle: 'Decidi il ricorso sui punti',
    appeal: 'Ricorri contro l’esclusione',
    uphold: 'Accogli il ricorso e ammetti',
    confirm: 'Metti nella graduatoria definitiva',
    offer: 'Proponi un alloggio',
    accept: 'Accetto l’alloggio',
    decline: 'Rinuncio all’alloggio',
    expire: 'Chiudi, la graduatoria è scaduta',
    withdraw: 'Ritiro la domanda',
  },
  notices: {
    stamp: {
      subject: 'Casa popolare: la marca da bollo, domanda {code}',
      body: 'Buongiorno,\n\nla domanda {code} è arrivata. Nella pratica trovi l’avviso per la marca da bollo da 16,00 €: senza, la domanda non può essere ammessa.\n\n{office}\n{tenant}',
    },
    offer: {
      subject: 'C’è un alloggio per te, domanda {code}',
      body: 'Buongiorno,\n\nti proponiamo un alloggio: trovi quale nella pratica {code}. Rispondi lì se lo accetti. Chi rinuncia senza un motivo valido esce dalla graduatoria.\n\n{office}\n{tenant}',
    },
  },
  payments: { stamp: 'Marca da bollo' },
}
