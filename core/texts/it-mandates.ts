import { faultWords } from './fault-words.ts'

/** What is said of mandates in Italian. */
export const itMandates: Readonly<Record<string, string>> = {
  ...faultWords({
    'mandate.unknown': ['Delega non trovata', 'Questa delega non c’è, o non è tua.'],
    'mandate.not-standing': [
      'La delega non vale più',
      'È stata revocata o è scaduta: non è partito niente. Scegli per chi presenti la richiesta, poi riprova.',
    ],
    'mandate.does-not-cover': [
      'La delega non comprende questo servizio',
      '«{title}» non è tra i servizi che puoi chiedere per {name}. Chiedi una delega più ampia, oppure continua per te.',
    ],
    'mandate.code-not-valid': [
      'Il codice non è giusto',
      '«{code}» non è un codice fiscale né una partita IVA: ricontrollalo carattere per carattere.',
    ],
    'mandate.to-oneself': [
      'Non serve una delega a sé stessi',
      'Scrivi il codice fiscale della persona che farà le cose per te.',
    ],
    'mandate.days-not-valid': [
      'Controlla le date',
      'Una delega comincia da oggi in poi, finisce dopo che è cominciata e dura al massimo un anno.',
    ],
    'mandate.scope-needed': [
      'Manca che cosa comprende',
      'L’amministrazione di sostegno vale per quello che il decreto dice: indica i servizi o il tipo di servizi.',
    ],
    'mandate.not-a-minor': [
      'Non è minorenne',
      'Un genitore agisce per un figlio fino ai 18 anni: controlla la data di nascita.',
    ],
    'mandate.evidence-unknown': [
      'Il documento non si trova',
      'Carica di nuovo il documento che prova la delega, poi registrala.',
    ],
    'mandate.wrong-party': [
      'Non va bene per questa persona',
      'Legali rappresentanti e dipendenti agiscono per un’impresa, gli altri per una persona; chi agisce è sempre una persona.',
    ],
    'mandate.own-name-needed': [
      'Adesso agisci per un’altra persona',
      'Torna ad agire per te: una delega la dà solo la persona stessa.',
    ],
  }),
  'mandate.kind.semplice': 'Delega',
  'mandate.kind.tutela': 'Tutela',
  'mandate.kind.amministrazione-di-sostegno': 'Amministrazione di sostegno',
  'mandate.kind.curatela': 'Curatela',
  'mandate.kind.genitore': 'Responsabilità genitoriale',
  'mandate.kind.legale-rappresentante': 'Rappresentanza legale',
  'mandate.kind.professionista': 'Incarico professionale',
  'mandate.kind.dipendente': 'Incarico di un’impresa',
  'mandate.as.semplice': 'con delega',
  'mandate.as.tutela': 'tutore',
  'mandate.as.amministrazione-di-sostegno': 'amministratore di sostegno',
  'mandate.as.curatela': 'curatore',
  'mandate.as.genitore': 'genitore',
  'mandate.as.legale-rappresentante': 'legale rappresentante',
  'mandate.as.professionista': 'professionista incaricato',
  'mandate.as.dipendente': 'dipendente incaricato',
  'mandate.state.standing': 'Valida',
  'mandate.state.future': 'Non ancora cominciata',
  'mandate.state.unverified': 'Da verificare',
  'mandate.state.ended': 'Scaduta',
  'mandate.state.revoked': 'Revocata',
  'mandate.archetype.permits-and-documents': 'autorizzazioni e documenti',
  'mandate.archetype.payments-due': 'pagamenti dovuti',
  'mandate.archetype.benefits': 'vantaggi economici',
  'mandate.archetype.ranking-call': 'bandi e graduatorie',
  'mandate.archetype.paid-services': 'servizi a pagamento',
  'mandate.archetype.report': 'segnalazioni',
  'mandate.covers-all': 'Tutti i servizi',
  'mandate.use.ticket.opened': 'Ha presentato una richiesta',
  'mandate.use.ticket.moved': 'Ha mandato avanti una pratica',
  'mandate.use.ticket.read': 'Ha letto una pratica',
  'mandate.use.file.read': 'Ha aperto un documento',
  'mandate.use.mandate.chosen': 'Ha scelto di agire con questa delega',
  'mandate.by': '{by}, per {name}',
  'mandate.sent-by': 'Presentata da {by}',
  'mail.mandate-used.subject': '{text}: {title}, {code}',
  'mail.mandate-used.body':
    'Buongiorno,\n\n{text}, per Suo conto: «{title}», codice {code}.\nLa pratica è nella Sua area personale, con tutto quello che è stato fatto. Se non lo sapeva, revochi la delega dalla Sua area, alla voce «Deleghe», o ci chiami.\n\n{tenant}',
  'mail.mandate-recorded.subject': '{kind} registrata a tuo nome: {grantee}',
  'mail.mandate-recorded.body':
    'Buongiorno {grantor},\n\n{tenant} ha registrato: {kind}, per cui {grantee} può agire per te ({covers}). Vale quando un altro controllo avrà visto il documento che la prova.\nLa trovi nella tua area personale. Se non ne sai niente chiamaci: {phone}.\n\n{tenant}',
  'mail.mandate-verified.subject': '{kind} in vigore: {grantee} può agire per te',
  'mail.mandate-verified.body':
    'Buongiorno {grantor},\n\n{tenant} ha verificato: {kind}. Da ora {grantee} può agire per te ({covers}); di ogni cosa che fa ricevi un avviso.\nLa trovi nella tua area personale. Se non ne sai niente chiamaci: {phone}.\n\n{tenant}',
  'mail.mandate-revoked.subject': '{kind} revocata: {grantee}',
  'mail.mandate-revoked.body':
    'Buongiorno {grantor},\n\nnon vale più: {kind}, per cui {grantee} poteva agire per te ({covers}). L’ha revocata {by}.\nSe non ne sai niente chiamaci: {phone}.\n\n{tenant}',
  'mandate.told.opened': '{by} ha presentato una richiesta',
  'mandate.told.moved': '{by} ha agito sulla Sua richiesta',
}
