import { defineSheet } from '@dime/core'
import { afterwards, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** What happens to a declaration of residence that does not convince. */
export const residenceChecks = [
  defineSheet({
    id: 'residenza-preavviso',
    office: 'anagrafe-mestre',
    audience: 'public',
    title: {
      it: 'Ho ricevuto un preavviso sulla residenza',
      en: 'I got a notice about my residence',
    },
    brief: {
      it: 'Hai dieci giorni per rispondere: intanto la residenza resta quella dichiarata.',
      en: 'You have ten days to answer; until then the declared residence holds.',
    },
    sections: [
      forWhom([
        'A chi ha dichiarato la residenza e ha ricevuto una comunicazione di motivi ostativi.',
      ]),
      needed([
        'Quello che prova che abiti lì: bollette, contratto, nome sul campanello.',
        'Gli orari in cui sei in casa, se ai controlli non ti hanno trovato.',
      ]),
      howTo([
        'Apri la pratica nella tua area personale.',
        'Scegli «Rispondi al preavviso» e spiega con parole tue.',
        'Allega le prove.',
      ]),
      terms([
        'Dieci giorni dal preavviso. Intanto il termine dei 45 giorni è fermo.',
        'Poi l’ufficio conferma o annulla, spiegando perché.',
      ]),
      afterwards([
        'Se la residenza è annullata torna quella di prima, come se non fosse mai cambiata.',
        'Chi ha dichiarato il falso perde i benefici ed è segnalato all’autorità.',
      ]),
    ],
    keywords: [
      'preavviso',
      'rigetto residenza',
      'vigili non mi hanno trovato',
      'controlli residenza',
      'residenza annullata',
      'dieci giorni',
    ],
    service: 'registry.residence',
    verifiedOn: '2026-11-05',
    reviewBy: '2027-04-30',
  }),
  defineSheet({
    id: 'residenza-minori',
    office: 'anagrafe-mestre',
    audience: 'public',
    title: { it: 'Residenza di un minore', en: 'Residence of a minor' },
    brief: {
      it: 'Se si sposta con un genitore solo serve l’assenso dell’altro, firmato.',
      en: 'If a child moves with one parent, the other must consent in writing.',
    },
    sections: [
      forWhom(['Ai genitori separati o che non vivono insieme.']),
      needed(['L’assenso firmato dell’altro genitore, con il suo documento.']),
      howTo([
        'Indica il codice fiscale del minore fra chi si trasferisce.',
        'Allega l’assenso, o il provvedimento del giudice.',
      ]),
      exceptions([
        'Se l’altro genitore non risponde l’ufficio lo avvisa e iscrive lo stesso.',
        'Nella vecchia casa non possono restare solo minori.',
      ]),
    ],
    keywords: [
      'minore',
      'figlio',
      'assenso',
      'genitore separato',
      'residenza figli',
      'affidamento',
    ],
    service: 'registry.residence',
    verifiedOn: '2026-11-05',
    reviewBy: '2027-04-30',
  }),
]
