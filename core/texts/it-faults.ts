import { faultWords } from './fault-words.ts'

/** The words of every fault in Italian: what happened, then why and what to do. */
export const itFaults = faultWords({
  'tenancy.unknown-tenant': [
    'Ente sconosciuto',
    'Qui non c’è nessun ente «{tenant}». Controlla l’indirizzo.',
  ],
  'service.not-offered': [
    'Servizio non disponibile',
    'Il servizio «{service}» qui non c’è, o in questo momento non è attivo.',
  ],
  'service.answers-not-valid': [
    'Qualche risposta va corretta',
    'Controlla le domande indicate e correggi.',
  ],
  'service.level-too-low': [
    'Serve un accesso più sicuro',
    'Per questo servizio entra con il livello {level}: quello che hai scritto resta.',
  ],
  'ticket.unknown': [
    'Pratica non trovata',
    'Non c’è nessuna pratica con questo codice. Controllalo lettera per lettera.',
  ],
  'ticket.has-changed': [
    'La pratica è cambiata nel frattempo',
    'L’ha modificata {by}. Abbiamo ricaricato la pratica: il tuo testo è rimasto, controlla e riprova.',
  ],
  'ticket.is-taken': [
    'L’ha già presa in carico {by}',
    'Due persone l’hanno presa insieme e {by} è arrivato prima. Puoi scrivere una nota o scegliere un’altra pratica.',
  ],
  'ticket.move-not-allowed': ['Adesso non si può', '{why}'],
  'ticket.message-needed': [
    'Manca il messaggio',
    'Scrivi che cosa deve sapere chi riceve: senza parole questo passo non si fa.',
  ],
  'ticket.photo-unknown': ['Una foto non si trova', 'Carica di nuovo la foto e invia.'],
  'ticket.cannot-refer': [
    'Non si può affidare a quell’ente',
    'La pratica è già affidata, è conclusa, oppure l’ente non offre questo servizio.',
  ],
  'document.unknown': [
    'Non è un nostro documento',
    'Il numero o il codice non corrispondono a nessun documento emesso da questo ente.',
  ],
  'file.not-taken': [
    'Questo file non si può caricare',
    '«{name}» non è una foto né un PDF: accettiamo JPEG, PNG, WebP e PDF.',
  ],
  'file.too-large': [
    'Il file è troppo grande',
    '«{name}» supera {limit} MB. Riduci la foto e riprova.',
  ],
  'sheet.unknown': ['Scheda non trovata', 'La scheda non c’è più o non è per te. Cerca di nuovo.'],
  'search.is-not-updated': ['La ricerca si sta preparando', 'Riprova tra poco.'],
  'call.unknown': ['Chiamata non trovata', 'La chiamata non c’è o non è di questo centro.'],
  'call.has-changed': ['La chiamata è cambiata nel frattempo', 'Ricarica la chiamata e riprova.'],
  'call.is-taken': ['Ha già risposto {by}', 'La chiamata è di {by}.'],
  'call.is-closed': ['La chiamata è già chiusa', 'L’esito è stato salvato: non si modifica più.'],
  'call.event-out-of-order': [
    'Evento fuori ordine',
    '«{kind}» non può seguire lo stato «{state}»: rimanda gli eventi in ordine.',
  ],
  'call.checks-needed': [
    'Servono due conferme',
    'Chiedi due cose tra codice fiscale, data di nascita, indirizzo e codice di una pratica.',
  ],
  'person.unknown': ['Persona non trovata', 'Non c’è nessuna persona con questi dati.'],
  'clock.already-suspended': [
    'Il termine è già stato sospeso una volta',
    'La legge ammette una sola sospensione (art. 2, c. 7, L. 241/1990).',
  ],
  'calendar.never-opens': [
    'Il calendario non ha giorni di lavoro',
    'Dai un orario all’ufficio e riprova.',
  ],
  'identity.not-recognised': [
    'E-mail o password non corrette',
    'Controlla e riprova. Se hai dimenticato la password, chiedi all’amministratore del tuo ente.',
  ],
  'identity.too-many-attempts': ['Troppi tentativi', 'Aspetta {minutes} minuti e riprova.'],
  'identity.token-not-valid': [
    'L’accesso è scaduto',
    'Entra di nuovo: quello che hai scritto resta.',
  ],
  'identity.code-not-valid': [
    'L’accesso non è valido',
    'Il codice è già stato usato o è scaduto. Entra di nuovo.',
  ],
  'identity.return-not-allowed': [
    'Non torniamo su quel sito',
    '«{origin}» non è tra i siti di questo ente.',
  ],
  'identity.foreign-origin': [
    'Richiesta da un altro sito',
    'Un’altra pagina ha provato ad agire con il tuo accesso: non è stato fatto niente.',
  ],
  'identity.provider-away': [
    'Il servizio di accesso non risponde',
    'Riprova tra qualche minuto: quello che hai scritto resta.',
  ],
  'identity.provider-faulty': [
    'Il servizio di accesso ha risposto in modo incomprensibile',
    'Riprova; se succede ancora, chiamaci.',
  ],
  'identity.sign-in-refused': [
    'L’accesso non è stato completato',
    'Puoi ricominciare quando vuoi.',
  ],
  'identity.level-too-low': [
    'Serve un livello più alto',
    'Questo servizio chiede il livello {asked}: entra con il codice o con la carta.',
  ],
  'identity.sign-in-expired': [
    'L’accesso è scaduto o è già stato usato',
    'Ricomincia dal servizio.',
  ],
  'identity.answer-forged': [
    'La risposta non appartiene a questo accesso',
    'Ricomincia dal servizio.',
  ],
  'identity.attributes-missing': [
    'Manca un dato dell’identità',
    'Il servizio di accesso non ci ha dato un nome o un codice fiscale valido: rivolgiti al tuo gestore di identità.',
  ],
  'http.not-here': ['Pagina non trovata', 'Qui non c’è «{name}». Controlla l’indirizzo.'],
  'http.method-not-allowed': ['Metodo non previsto', 'Usa {allowed}.'],
  'http.body-too-large': ['La richiesta è troppo grande', 'Il limite è {limit} byte.'],
  'http.not-json': ['Il contenuto non è JSON', 'Correggi il contenuto e riprova.'],
  'http.not-json-type': ['Tipo di contenuto non previsto', 'Manda content-type: application/json.'],
  'http.input-not-valid': ['Qualche dato non va bene', 'Controlla i campi indicati.'],
  'http.idempotency-key-reused': [
    'Chiave già usata per un’altra richiesta',
    'Usa una chiave nuova per una richiesta diversa.',
  ],
  'http.idempotency-key-not-valid': [
    'La chiave Idempotency-Key non va bene',
    'Usa da 8 a 100 lettere, cifre, trattini.',
  ],
  'http.unforeseen': [
    'Qualcosa si è rotto da noi',
    'L’errore è registrato e non è stato cambiato niente. Riprova tra poco; se succede ancora, chiamaci con il codice qui sotto.',
  ],
  'record.away': [
    'In questo momento non riusciamo a rispondere',
    'Riprova tra qualche secondo: non è andato perso niente.',
  ],
})
