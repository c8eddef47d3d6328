import type { ServiceWords } from '@dime/core'
import type { cycle } from './cycle.ts'
import type { form } from './form.ts'
import { italianForm } from './italian-form.ts'

/** What the service says in Italian; its questions stand beside it. */
export const italian: ServiceWords<typeof form, typeof cycle> = {
  title: 'Cambio di residenza o di abitazione',
  brief: 'Vieni ad abitare in città, o cambi casa: lo dichiari qui, e vale da oggi.',
  audience:
    'Chi si trasferisce da un altro comune o dall’estero, e chi cambia casa nello stesso Comune. Un adulto dichiara per tutta la famiglia.',
  needs: [
    'SPID o CIE',
    'Il titolo per abitare nella casa e i dati catastali (foglio, particella, subalterno)',
    'I codici fiscali e i documenti di tutti gli adulti che si trasferiscono',
    'L’assenso dell’altro genitore, se si trasferisce un minore',
    'Il permesso di soggiorno, per chi non è cittadino dell’Unione europea',
  ],
  gives:
    'La ricevuta con il numero di protocollo, l’iscrizione entro due giorni lavorativi e la conferma.',
  times:
    'Si dichiara entro 20 giorni dal trasloco e vale dal giorno della dichiarazione. Entro 45 giorni facciamo i controlli: se non ti scriviamo, la residenza è confermata.',
  cost: 'Niente, nemmeno il bollo.',
  form: italianForm,
  states: {
    presented: { citizen: 'Ricevuta', clerk: 'Presentata' },
    examined: { citizen: 'Entro due giorni lavorativi ti iscriviamo', clerk: 'Da iscrivere' },
    registered: { citizen: 'Iscritta', clerk: 'Iscritta, da annotare' },
    checking: { citizen: 'Iscritta, facciamo i controlli', clerk: 'Accertamento in corso' },
    warned: { citizen: 'Ti abbiamo scritto: hai dieci giorni', clerk: 'Preavviso di rigetto' },
    observed: { citizen: 'Valutiamo la tua risposta', clerk: 'Da decidere dopo il preavviso' },
    confirmed: 'Confermata',
    'not-receivable': { citizen: 'Manca qualcosa: va ripresentata', clerk: 'Irricevibile' },
    cancelled: {
      citizen: 'Annullata: torna la residenza di prima',
      clerk: 'Annullata, ripristinata',
    },
    withdrawn: 'Ritirata',
  },
  moves: {
    examine: 'Confronta con l’anagrafe',
    receive: 'Iscrivi',
    reject: 'Dichiara irricevibile',
    check: 'Avvia i controlli',
    'check-and-declare': 'Avvia i controlli e la TARI',
    confirm: 'Conferma',
    'confirm-silently': 'Conferma per silenzio',
    warn: 'Manda il preavviso di rigetto',
    observe: 'Rispondi al preavviso',
    lapse: 'Dieci giorni senza risposta',
    cancel: 'Annulla e ripristina',
    withdraw: 'Ritira la dichiarazione',
  },
  notices: {
    registered: {
      subject: 'La tua residenza è registrata ({code})',
      body: 'Abbiamo registrato il cambio: vale dal giorno in cui l’hai dichiarato. Controlliamo che abiti davvero lì, anche con la Polizia locale. Se entro il {day} non ti scriviamo, la residenza è confermata. {office}, {tenant}',
    },
    confirmed: {
      subject: 'La tua residenza è confermata ({code})',
      body: 'Il cambio di residenza è confermato e vale dal giorno della dichiarazione. Patente e carta di circolazione si aggiornano da sé negli archivi della Motorizzazione. {office}, {tenant}',
    },
  },
}
