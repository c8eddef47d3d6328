import { defineSheet } from '@dime/core'
import { cost, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Moving to the city or within it. */
export const movingResidence = [
  defineSheet({
    id: 'residenza-altro-comune',
    office: 'anagrafe-mestre',
    audience: 'public',
    title: {
      it: 'Cambiare residenza da un altro comune',
      en: 'Move your residence from another municipality',
    },
    brief: {
      it: 'Si dichiara entro 20 giorni dal trasloco, ed è gratis. Vale dal giorno stesso.',
      en: 'Declare within 20 days of moving; it is free and counts from that very day.',
    },
    sections: [
      forWhom(
        ['A chi si trasferisce a Venezia da un altro comune italiano.'],
        ['For people who move to Venice from another Italian municipality.'],
      ),
      needed(
        [
          'Documento di ogni adulto che si trasferisce.',
          'Titolo per abitare: proprietà, contratto registrato, comodato, usufrutto o altro.',
          'Dati catastali della casa: foglio, particella, subalterno.',
          'Numero di patente e targhe, se ne hai.',
          "Assenso dell'altro genitore, se si trasferisce un minore.",
          "Permesso di soggiorno, se non sei cittadino dell'Unione europea.",
        ],
        [
          'An identity document for each adult who moves.',
          'Your right to live there: ownership, registered lease, loan for use or other.',
          'Land-registry data of the home, driving licence and plate numbers.',
          "The other parent's consent for a minor.",
          'A residence permit if you are not an EU citizen.',
        ],
      ),
      howTo(
        [
          'Compila la dichiarazione con i dati di tutte le persone che si spostano.',
          'Falla firmare da ogni adulto.',
          'Inviala online oppure prenota allo sportello con il 041041.',
          'Conserva la ricevuta: riporta la data da cui vale la residenza.',
        ],
        [
          'Fill in the declaration with the data of everybody who moves.',
          'Have every adult sign it.',
          'Send it online, or book a counter appointment on 041041.',
          'Keep the receipt: it bears the date from which residence counts.',
        ],
      ),
      terms(
        [
          "L'ufficio ti iscrive entro 2 giorni lavorativi.",
          'Poi ha 45 giorni per i controlli; se tace, la residenza è confermata.',
          'Se manca un dato obbligatorio te lo dice entro 2 giorni lavorativi.',
        ],
        [
          'You are registered within 2 working days.',
          'Checks take up to 45 days; silence means confirmation.',
        ],
      ),
      cost(['Non costa nulla.'], ['It is free.']),
    ],
    service: 'registry.residence',
    keywords: [
      'residenza',
      'cambio residenza',
      'trasferimento',
      'trasloco',
      'cambiare casa',
      'vengo ad abitare',
      'nuovo residente',
      'spostare la residenza',
      'cambio indirizzo',
    ],
    verifiedOn: '2026-11-05',
    reviewBy: '2027-04-30',
  }),
  defineSheet({
    id: 'residenza-stesso-comune',
    office: 'anagrafe-mestre',
    audience: 'public',
    title: { it: 'Trasferirsi nella stessa città', en: 'Move home within the city' },
    brief: {
      it: 'Anche chi cambia casa dentro il Comune lo dichiara entro 20 giorni, gratis.',
      en: 'Moving within the city must be declared within 20 days too, free of charge.',
    },
    sections: [
      forWhom([
        'A chi è già residente nel Comune di Venezia e cambia abitazione.',
        'Vale anche da Mestre al centro storico o al Lido: il Comune è lo stesso.',
      ]),
      needed([
        'Documento di ogni adulto e titolo per abitare nella nuova casa.',
        'Dati catastali della casa: foglio, particella, subalterno.',
        'Numero di patente e targhe, per aggiornare i libretti.',
      ]),
      howTo([
        'Compila la dichiarazione di cambio di abitazione.',
        'Indica chi si sposta e chi resta nella vecchia casa.',
        'Se nella nuova casa abita già qualcuno, indica il legame con quella persona.',
        'Ricordati della TARI: va variata con Veritas.',
      ]),
      terms(['Registrazione entro 2 giorni lavorativi, controlli entro 45 giorni.']),
      cost(['Non costa nulla.']),
    ],
    service: 'registry.residence',
    keywords: [
      'cambio abitazione',
      'cambio indirizzo',
      'cambio via',
      'trasloco',
      'mi sposto',
      'stessa città',
      'nuova casa',
      'cambiar casa',
    ],
    verifiedOn: '2026-11-05',
    reviewBy: '2027-04-30',
  }),
]
