import { defineSheet } from '@dime/core'
import {
  contacts,
  cost,
  exceptions,
  forWhom,
  howTo,
  needed,
  obtained,
  terms,
} from '../../../sheet-sections.ts'

/** Getting a certificate and choosing the right one. */
export const onlineCertificates = [
  defineSheet({
    id: 'certificato-scaricare',
    office: 'anagrafe-san-marco',
    audience: 'public',
    service: 'registry.certificate',
    title: {
      it: 'Scaricare un certificato con SPID o CIE',
      en: 'Download a certificate with SPID or CIE',
    },
    brief: {
      it: 'Il certificato si scarica subito da DiMe con SPID o CIE, anche di notte.',
      en: 'You download the certificate from DiMe at once with SPID or CIE, even at night.',
    },
    sections: [
      forWhom(
        [
          'Puoi chiederlo per te e, dove la legge lo consente, per la tua famiglia.',
          "I dati vengono dall'anagrafe nel momento in cui fai la richiesta.",
        ],
        [
          'You may ask for yourself and, where the law allows, for your family.',
          'The data come from the registry at the moment of your request.',
        ],
      ),
      needed(
        [
          "Prepara SPID di livello 2 oppure la carta d'identità elettronica con il PIN.",
          "Decidi prima a che cosa ti serve: l'uso stabilisce se paghi il bollo.",
        ],
        [
          'Have SPID level 2 or your electronic identity card with its PIN ready.',
          'Know what you need it for: the use decides whether stamp duty is due.',
        ],
      ),
      howTo(
        [
          'Entra in DiMe e apri la card Certificati anagrafici.',
          'Scegli per chi è il certificato e quale tipo ti serve.',
          'Puoi unire più certificati in uno solo: si chiama contestuale.',
          "Indica l'uso e, se hai diritto all'esenzione, il motivo.",
          'Controlla il riepilogo, conferma e scarica il PDF.',
        ],
        [
          'Sign in to DiMe and open the card Registry certificates.',
          'Choose whom it is for and which certificate you need.',
          'You can join several certificates into one.',
          'State the use and, if you are exempt, the reason.',
          'Check the summary, confirm and download the PDF.',
        ],
      ),
      terms(
        [
          'Il PDF arriva subito.',
          'Vale tre mesi; non scade se attesta fatti che non possono cambiare.',
        ],
        [
          'The PDF is ready at once.',
          'It is valid for three months, or for ever if the facts cannot change.',
        ],
      ),
      cost(
        [
          "16,00 euro di bollo e 0,52 euro di diritti, se l'uso non è esente.",
          'I certificati di stato civile sono gratuiti.',
        ],
        [
          '16.00 euros of stamp duty and 0.52 euros of fees, unless the use is exempt.',
          'Civil status certificates are free.',
        ],
      ),
      exceptions(
        [
          "Se il sistema non trova i dati, la richiesta passa da sola all'Anagrafe.",
          'Un certificato storico richiede una ricerca in archivio e alcuni giorni.',
          'Se hai pagato e il PDF non arriva, non pagare di nuovo: chiama 041041.',
        ],
        [
          'If the data are not found, the request goes to the registry office by itself.',
          'A historic certificate needs an archive search and takes some days.',
          'If you have paid and no PDF comes, do not pay again: call 041041.',
        ],
      ),
    ],
    keywords: [
      'certificato',
      'certificati',
      'scaricare',
      'stampare',
      'anagrafe',
      'residenza',
      'stato di famiglia',
      'carta bollata',
      'foglio di residenza',
      'spid',
      'cie',
      'certificato online',
    ],
    verifiedOn: '2026-11-03',
    reviewBy: '2027-03-31',
  }),
  defineSheet({
    id: 'certificato-quale',
    office: 'anagrafe-san-marco',
    audience: 'public',
    service: 'registry.certificate',
    title: { it: 'Quale certificato mi serve', en: 'Which certificate do I need' },
    brief: {
      it: 'Dipende da che cosa va dimostrato: indirizzo, famiglia, cittadinanza o stato civile.',
      en: 'It depends on what you must prove: address, family, citizenship or civil status.',
    },
    sections: [
      forWhom([
        "A chi deve dimostrare un dato a un privato, come una banca o un'assicurazione.",
        "Se te lo chiede un ente pubblico non serve: basta l'autocertificazione.",
      ]),
      howTo([
        'Per dimostrare dove abiti scegli il certificato di residenza.',
        'Per dimostrare con chi abiti scegli lo stato di famiglia.',
        'Per la parentela scegli lo stato di famiglia con rapporti di parentela.',
        "Per sposarti all'estero chiedi lo stato libero.",
        "Per una pensione estera chiedi l'esistenza in vita.",
        'Se servono due dati insieme chiedi un certificato contestuale.',
      ]),
      obtained([
        'Online trovi 14 certificati, da nascita a contratto di convivenza.',
        "I certificati storici si chiedono all'ufficio, perché serve una ricerca.",
      ]),
      contacts([
        "Se hai un dubbio chiama 041041 e leggi all'operatore la frase che ti hanno scritto.",
      ]),
    ],
    keywords: [
      'quale certificato',
      'tipo di certificato',
      'stato libero',
      'stato famiglia',
      'contestuale',
      'esistenza in vita',
      'famiglia e residenza',
      'cittadinanza',
      'nascita',
    ],
    verifiedOn: '2026-10-27',
    reviewBy: '2027-04-15',
  }),
]
