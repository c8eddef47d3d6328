import { faultWords } from './fault-words.ts'

/** What the platform says in Italian. */
export const itPlatform: Readonly<Record<string, string>> = {
  ...faultWords({
    'tenancy.suspended': [
      '{tenant}: servizio sospeso',
      'I servizi di {tenant} sono sospesi per ora; le richieste già inviate restano. Riprova più tardi o chiama l’ente.',
    ],
    'platform.only-there': [
      'Qui non c’è',
      'Lo fa soltanto chi gestisce la piattaforma, e soltanto da lì.',
    ],
    'platform.slug-taken': [
      'Il nome breve è già preso',
      'Un altro ente si chiama «{slug}»: scegline uno diverso.',
    ],
    'platform.unknown-service': [
      'Servizio sconosciuto',
      'Questi servizi non sono nel catalogo: {services}. Ricarica la pagina e scegli di nuovo.',
    ],
    'platform.cannot-suspend': [
      'Questo ente non si può sospendere',
      'Non c’è nessun ente «{slug}», oppure è la piattaforma stessa.',
    ],
    'platform.unknown-emergency': [
      'Accesso di emergenza non trovato',
      'Controlla l’elenco degli accessi di emergenza.',
    ],
  }),
  'platform.why.not-a-name':
    'Servono da 2 a 41 lettere minuscole, cifre o trattini; la prima è una lettera.',
  'platform.why.taken': 'Un altro ente si chiama già così.',
  'mail.emergency.subject': 'Accesso di emergenza a {tenant}, fino alle {until}',
  'mail.emergency.body':
    'Buongiorno,\n\n{by} ha aperto un accesso di emergenza a {tenant}, di sola lettura, fino alle {until}.\n\nMotivo: {reason}\n\nOgni lettura è registrata. Per chiuderlo subito: {desk}\n\nDiMe',
}
