import { defineSheet } from '@dime/core'
import { contacts, exceptions, forOperators, terms } from '../../../sheet-sections.ts'

/** For operators: checking callers and reports of danger. */
export const operatorGuide = [
  defineSheet({
    id: 'operatore-riconoscere',
    office: 'contact-center',
    audience: 'staff',
    title: { it: 'Riconoscere chi chiama', en: 'Check who is calling' },
    brief: {
      it: 'Due risposte su quattro: codice fiscale, data di nascita, codice pratica, indirizzo.',
      en: 'Two answers of four: fiscal code, date of birth, request code, address.',
    },
    sections: [
      forOperators([
        'Il numero che chiama non basta: non leggere dati solo per quello.',
        'Chiedi due dati e aspetta la risposta: non suggerirla.',
        "Se uno è sbagliato di' che non puoi dare informazioni e offri la scheda.",
        'Segna nella chiamata quali dati hai chiesto.',
      ]),
      exceptions([
        'Chi chiama per un familiare deve avere la delega.',
        'Chi non vuole farsi riconoscere riceve comunque le informazioni generali.',
        'Se i dati sono protetti, non confermare nemmeno che la persona esiste.',
      ]),
    ],
    keywords: ['riconoscere', 'identità', 'due dati', 'verifica', 'privacy', 'controllo chiamante'],
    verifiedOn: '2026-11-15',
    reviewBy: '2027-05-13',
  }),
  defineSheet({
    id: 'operatore-pericolo',
    office: 'contact-center',
    audience: 'staff',
    service: 'companies.waste-report',
    title: {
      it: 'Segnalazione di pericolo: cosa fare subito',
      en: 'Danger reported: what to do at once',
    },
    brief: {
      it: "Apri il ticket con Pericolo e avvisa subito l'ufficio: non aspettare la fine.",
      en: 'Open the ticket marked Danger and alert the office at once: do not wait.',
    },
    sections: [
      forOperators([
        'Se qualcuno è ferito fai chiamare subito il 112.',
        "Segna Pericolo: la presa in carico è entro un'ora.",
        'Chiedi il posto preciso e se il passaggio è chiuso.',
        "Di' al cittadino di non spostare nulla.",
      ]),
      terms(["Avviso in 15 minuti, presa in carico in un'ora, messa in sicurezza in 24 ore."]),
      contacts(['Polizia locale per chiudere il passaggio; azienda di turno per riparare.']),
    ],
    keywords: [
      'pericolo',
      'urgenza',
      'caduta',
      'sicurezza',
      'emergenza',
      'allagamento',
      'pietra che cade',
    ],
    verifiedOn: '2026-11-15',
    reviewBy: '2027-05-13',
  }),
]
