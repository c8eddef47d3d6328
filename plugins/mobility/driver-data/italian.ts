import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** What the communication says in Italian. */
export const italian: ServiceWords<typeof form, typeof cycle> = {
  title: 'Comunica chi guidava',
  brief: 'I dati di chi guidava, dopo una multa che toglie punti: entro 60 giorni dalla notifica.',
  audience:
    'Chi ha ricevuto il verbale come proprietario, locatario o rappresentante di un’impresa.',
  needs: [
    'Il verbale, con il numero e il giorno della notifica',
    'La patente di chi guidava, fronte e retro',
    'Se guidava un’altra persona, il modulo firmato anche da lei',
  ],
  gives: 'Una ricevuta con il numero di protocollo: vale come prova del giorno di invio.',
  times: 'La verifichiamo entro trenta giorni.',
  cost: 'Niente.',
  form: {
    notice: { label: 'Numero del verbale', example: 'V/123456/2026' },
    violationOn: 'Giorno della violazione',
    notifiedOn: {
      label: 'Giorno in cui hai ricevuto il verbale',
      hint: 'Da qui si contano i 60 giorni, anche se hai presentato ricorso.',
    },
    plate: { label: 'Targa del veicolo', example: 'AB123CD' },
    role: {
      label: 'In quale veste scrivi?',
      options: {
        owner: 'Proprietario',
        lessee: 'Locatario o comodatario',
        'legal-representative': 'Rappresentante di un’impresa o di un ente',
      },
    },
    isKnown: 'Sai chi guidava?',
    reason: {
      label: 'Perché non puoi dire chi guidava?',
      hint: 'Solo un motivo giustificato e documentato evita la sanzione per l’omessa comunicazione.',
    },
    who: { label: 'Chi guidava?', options: { me: 'Io', other: 'Un’altra persona' } },
    driverName: 'Nome e cognome di chi guidava',
    driverCode: {
      label: 'Codice fiscale di chi guidava',
      hint: 'Lascialo vuoto se la persona non ne ha uno italiano.',
    },
    driverBornOn: 'Data di nascita di chi guidava',
    driverAddress: {
      label: 'Indirizzo di chi guidava',
      example: 'Via Torino 12, 30172 Venezia',
    },
    licenceNumber: { label: 'Numero della patente', example: 'U1X23456Y' },
    licenceCategory: {
      label: 'Categoria della patente',
      options: { AM: 'AM', A: 'A', B: 'B', BE: 'BE', C: 'C', CE: 'CE', D: 'D', DE: 'DE' },
    },
    licenceIssuer: { label: 'Chi l’ha rilasciata', example: 'MIT-UCO, oppure lo Stato estero' },
    licenceIssuedOn: 'Rilasciata il giorno',
    licenceExpiresOn: 'Valida fino al giorno',
    licencePapers: 'La patente, fronte e retro',
    signedForm: {
      label: 'Il modulo firmato da chi guidava',
      hint: 'Se manca, il verbale sarà notificato anche a quella persona, con altre spese.',
    },
  },
  states: {
    submitted: 'Inviata',
    checking: { citizen: 'La stiamo verificando', clerk: 'Da verificare' },
    waiting: { citizen: 'Aspettiamo una tua risposta', clerk: 'In attesa di integrazione' },
    accepted: { citizen: 'Accettata', clerk: 'Accettata, da trasmettere' },
    'accepted-late': {
      citizen: 'Accettata, in ritardo',
      clerk: 'Accettata come tardiva, da trasmettere',
    },
    sent: 'Trasmessa alla Motorizzazione',
    rejected: 'Non accettata',
  },
  moves: {
    'hand-over': 'Passa all’ufficio',
    accept: 'Accetta',
    'accept-late': 'Accetta come tardiva',
    ask: 'Chiedi un’integrazione',
    reject: 'Non accettare',
    answer: 'Rispondi',
    resume: 'Riprendi',
    send: 'Trasmetti alla Motorizzazione',
  },
  notices: {
    sent: {
      subject: 'Dati del conducente trasmessi, pratica {code}',
      body: 'Buongiorno,\n\nabbiamo trasmesso alla Motorizzazione i dati della pratica {code}. Non serve altro.\n\n{office}\n{tenant}',
    },
  },
}
