import { defineSheet } from '@dime/core'
import { exceptions, forOperators } from '../../../sheet-sections.ts'

/** For operators: failed certificates and ending a call. */
export const operatorCare = [
  defineSheet({
    id: 'operatore-certificato-fallito',
    office: 'contact-center',
    audience: 'staff',
    service: 'registry.certificate',
    title: {
      it: 'Il certificato non è arrivato: che cosa dire',
      en: 'The certificate did not come: what to say',
    },
    brief: {
      it: "Se ha pagato non paga di nuovo: la richiesta è salva e la segue l'Anagrafe.",
      en: 'If paid, it is not paid twice: the request is safe and the registry office has it.',
    },
    sections: [
      forOperators([
        'Chiedi il codice della pratica e guarda lo stato.',
        "Se è passata all'Anagrafe, di' la data prevista e chiudi con una richiamata.",
        "Se il cittadino vuole andare allo sportello, prenota con l'argomento Certificati.",
        'Non rifare la richiesta al posto suo.',
      ]),
      exceptions([
        "Persona deceduta, iscritta all'AIRE o con indirizzo protetto: decide l'ufficio.",
      ]),
    ],
    keywords: [
      'certificato non arrivato',
      'pdf',
      'errore certificato',
      'doppio pagamento',
      'pagato due volte',
      'anagrafe ferma',
    ],
    verifiedOn: '2026-11-15',
    reviewBy: '2027-04-30',
  }),
  defineSheet({
    id: 'operatore-chiudere-chiamata',
    office: 'contact-center',
    audience: 'staff',
    title: {
      it: 'Chiudere la chiamata: esiti e promesse',
      en: 'End the call: outcomes and promises',
    },
    brief: {
      it: "Scegli l'esito, controlla le schede usate e, se hai promesso, scrivi la data.",
      en: 'Choose the outcome, check the sheets used and, if you promised, write the date.',
    },
    sections: [
      forOperators([
        'Gli esiti principali: informazione data, scheda inviata, ticket aperto.',
        'Segna anche appuntamento, trasferita ad azienda, richiamare, non competente.',
        'Se hai promesso una richiamata scrivi giorno e ora: diventa rossa se scade.',
        'Se hai trovato una riga sbagliata in una scheda, segnala quale.',
      ]),
      exceptions(['Una chiamata senza nome si chiude lo stesso: non inventare un contatto.']),
    ],
    keywords: [
      'esito',
      'chiusura',
      'riepilogo',
      'richiamata',
      'promessa',
      'wrap up',
      'codice chiamata',
    ],
    verifiedOn: '2026-11-15',
    reviewBy: '2027-04-30',
  }),
]
