import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'

/** The questions in Italian. */
export const italianForm: ServiceWords<typeof form, typeof cycle>['form'] = {
  origin: {
    label: 'Da dove ti trasferisci?',
    options: {
      'same-city': { label: 'Da un’altra casa nello stesso Comune', hint: 'Cambio di abitazione' },
      'other-city': 'Da un altro comune italiano',
      abroad: { label: 'Dall’estero', hint: 'Anche se sei iscritto all’AIRE' },
    },
  },
  formerCity: 'Quale comune?',
  formerCountry: 'Quale Paese?',
  since: {
    label: 'Da che giorno abiti lì?',
    hint: 'Si dichiara entro 20 giorni. Se sono di più dichiara lo stesso: la residenza vale da oggi.',
  },
  place: {
    label: 'Il nuovo indirizzo',
    hint: 'Con scala, piano e interno se ci sono.',
    example: 'Dorsoduro 2690, interno 4',
    options: {
      'centro-storico': 'Venezia, centro storico',
      'lido-isole': 'Lido, Pellestrina e isole',
      terraferma: 'Mestre e terraferma',
    },
  },
  postalCode: { label: 'CAP', example: '30123' },
  sheet: { label: 'Foglio', hint: 'Dalla visura catastale o dal contratto.' },
  parcel: { label: 'Particella (o mappale)', example: '1204' },
  unit: 'Subalterno',
  title: {
    label: 'A che titolo abiti lì?',
    hint: 'Senza un titolo la residenza non si può iscrivere (art. 5 D.L. 47/2014).',
    options: {
      owner: 'Sono proprietario',
      lease: 'Ho un contratto di affitto registrato',
      'public-housing': 'È una casa popolare assegnata',
      loan: 'Ho un comodato registrato',
      usufruct: 'Sono usufruttuario',
      other: 'Un altro titolo',
    },
  },
  lease: {
    label: 'Estremi del contratto',
    hint: 'Agenzia delle Entrate, numero, serie e data di registrazione.',
    example: 'Venezia, n. 4471, serie 3T, 12 settembre 2026',
  },
  otherTitle: {
    label: 'Quale titolo?',
    hint: 'Per esempio: ospite di chi ci abita. Indica nome e cognome di chi ha la casa.',
  },
  members: {
    label: 'Chi si trasferisce con te?',
    hint: 'Il codice fiscale di ciascuno, uno per riga. Lascia vuoto se ti sposti da solo.',
  },
  minors: 'Ci sono minori fra chi si trasferisce?',
  otherParent: {
    label: 'Assenso dell’altro genitore',
    hint: 'Firmato e con il suo documento, o il provvedimento del giudice.',
  },
  inhabited: 'In quella casa abita già qualcuno?',
  bond: {
    label: 'Chi è, e che legame avete?',
    hint: 'Se c’è un legame di parentela o di affetto la famiglia anagrafica è una sola.',
    example: 'Anna Boscolo, mia madre',
  },
  citizenship: {
    label: 'La tua cittadinanza',
    options: { italian: 'Italiana', european: 'Di un Paese dell’Unione europea', other: 'Altra' },
  },
  permit: { label: 'Permesso di soggiorno', hint: 'Numero e scadenza.' },
  licence: { label: 'Numero della patente', hint: 'Così si aggiorna da sé.' },
  plates: {
    label: 'Targhe dei tuoi veicoli',
    hint: 'Una per riga: si aggiornano i documenti di circolazione.',
  },
  documents: {
    label: 'Documenti e firme',
    hint: 'Il documento di ogni adulto che si trasferisce e la dichiarazione con tutte le firme.',
  },
  tari: {
    label: 'La TARI della nuova casa',
    options: {
      new: { label: 'Dichiaratela per me', hint: 'Apriamo la dichiarazione con questi dati' },
      declared: 'È già dichiarata, o ci penso io',
    },
  },
  floorArea: 'Metri quadrati calpestabili',
  occupants: 'Quante persone abiteranno lì in tutto?',
  tariHolder: { label: 'Codice fiscale di chi riceverà la bolletta' },
}
