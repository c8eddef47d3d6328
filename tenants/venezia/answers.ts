import type { TenantDeclaration } from '@dime/core'

const certificate = 'registry.certificate'

/** What the registry offices write again and again. */
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
]
