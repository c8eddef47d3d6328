import type { TenantDeclaration } from '@dime/core'

const certificate = 'registry.certificate'
const residence = { office: 'servizi-demografici', service: 'registry.residence' }

/** What the registry and tax offices write again and again. */
export const answers: NonNullable<TenantDeclaration['answers']> = [
  {
    id: 'certificate-not-resident',
    office: 'servizi-demografici',
    service: certificate,
    states: ['to-check'],
    move: 'refuse',
    name: { it: 'Non risulta residente qui', en: 'Not a resident here' },
    body: {
      it: 'Gentile {name}, non possiamo emettere il certificato chiesto con la pratica {code}: alla data di oggi, {date}, non risulta residente nel Comune di Venezia. Può chiederlo al Comune in cui risiede, oppure da anpr.interno.it, che vale per tutta Italia. {office}',
      en: 'Dear {name}, we cannot issue the certificate that you asked for with request {code}: today, {date}, you are not registered as a resident of Venice. You can ask the municipality where you live, or use anpr.interno.it, which holds for all of Italy. {office}',
    },
  },
  {
    id: 'certificate-data-to-correct',
    office: 'servizi-demografici',
    service: certificate,
    states: ['to-check'],
    move: 'refuse',
    name: { it: 'Dati da correggere prima', en: 'Data to be corrected first' },
    body: {
      it: 'Gentile {name}, nella sua scheda anagrafica c’è un dato da correggere: finché resta così, il certificato sarebbe sbagliato. La aspettiamo allo sportello con un documento, o ci chiami allo {phone}. Poi potrà chiederlo di nuovo, senza spese. {writer}, {office}',
      en: 'Dear {name}, one item of your registry record must be corrected: until then the certificate would be wrong. Please come to the counter with an identity document, or call us on {phone}. Then you can ask again, free of charge. {writer}, {office}',
    },
  },
  {
    id: 'badge-certificate-unreadable',
    office: 'cude',
    service: 'mobility.parking-badge',
    states: ['checking'],
    move: 'ask',
    name: { it: 'Certificato che non si legge', en: 'Certificate that cannot be read' },
    body: {
      it: 'Gentile {name}, il certificato medico allegato alla pratica {code} non si legge. Lo fotografi di nuovo, intero e in buona luce: la diagnosi può coprirla. Il termine riprende quando ci risponde. {writer}, {office}',
      en: 'Dear {name}, the medical certificate attached to request {code} cannot be read. Please take another photo, of the whole sheet and in good light: you may cover the diagnosis. The term runs again when you answer. {writer}, {office}',
    },
  },
  {
    id: 'housing-means-unclear',
    office: 'bandi-inquilinato',
    service: 'housing.public-housing',
    states: ['verifying'],
    move: 'ask',
    name: { it: 'ISEE con omissioni', en: 'Statement of means with omissions' },
    body: {
      it: 'Gentile {name}, l’attestazione ISEE della domanda {code} riporta omissioni o difformità. Ci mandi quella corretta, o i documenti che le spiegano: per la graduatoria contano i dati alla chiusura del bando. {office}',
      en: 'Dear {name}, the statement of means of application {code} shows omissions. Please send the corrected one, or papers that explain them: the ranking counts what was true when the call closed. {office}',
    },
  },
  {
    ...residence,
    id: 'residence-signature-missing',
    states: ['examined'],
    move: 'reject',
    name: { it: 'Manca una firma o un documento', en: 'A signature or a document is missing' },
    body: {
      it: 'Gentile {name}, la dichiarazione {code} non può essere ricevuta: manca la firma o il documento di uno degli adulti che si trasferiscono, che la legge vuole per tutti (art. 13 D.P.R. 223/1989). La ripresenti completa: la residenza varrà da quel giorno. Per un aiuto ci chiami allo {phone}. {writer}, {office}',
      en: 'Dear {name}, declaration {code} cannot be received: the signature or the document of one of the adults who move is missing, which the law wants of all (art. 13 D.P.R. 223/1989). Please present it again complete: the residence will hold from that day. For help call {phone}. {writer}, {office}',
    },
  },
  {
    ...residence,
    id: 'residence-nobody-found',
    states: ['checking'],
    move: 'warn',
    name: { it: 'Nessuno trovato ai controlli', en: 'Nobody found at the checks' },
    body: {
      it: 'Gentile {name}, la Polizia locale è passata più volte all’indirizzo dichiarato con la pratica {code} e non ha trovato nessuno, né il nome sul campanello. Se la residenza non risulta abitata dovremo annullarla. Ha dieci giorni per scriverci e mandare quello che lo prova: bollette, orari in cui è in casa. Finché non risponde il termine resta fermo (art. 10-bis L. 241/1990). {writer}, {office}',
      en: 'Dear {name}, the local police came more than once to the address of request {code} and found nobody, nor the name at the bell. If you turn out not to live there we must cancel the residence. You have ten days to write to us and send what proves it: bills, hours when you are at home. Until you answer the term stands still (art. 10-bis L. 241/1990). {writer}, {office}',
    },
  },
  {
    id: 'imu-receipt-missing',
    office: 'imu',
    service: 'tributes.imu-refund',
    states: ['to-decide'],
    move: 'ask',
    name: { it: 'Manca una ricevuta', en: 'A receipt is missing' },
    body: {
      it: 'Gentile {name}, per la richiesta {code} ci manca la ricevuta di uno dei versamenti. La mandi rispondendo qui: va bene anche l’elenco dei pagamenti dal cassetto fiscale. Il termine resta fermo fino alla sua risposta. {writer}, {office}',
      en: 'Dear {name}, for request {code} we lack the receipt of one of the payments. Please send it in your answer: the list of payments of your tax drawer will do too. The term stands still until you answer. {writer}, {office}',
    },
  },
]
