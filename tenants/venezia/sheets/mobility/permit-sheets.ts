import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Restricted zones and the badge for people with disabilities. */
export const permitSheets = [
  defineSheet({
    id: 'ztl-artigiani',
    office: 'ztl',
    audience: 'public',
    service: 'mobility.ztl-permit',
    title: {
      it: 'Permesso ZTL Mestre per artigiani',
      en: 'Mestre restricted-zone permit for craftspeople',
    },
    brief: {
      it: 'Il permesso costa 70 euro a veicolo più un bollo da 16. Si rinnova 30 giorni prima.',
      en: 'It costs 70 euros a vehicle plus a 16 euro stamp. Renew it 30 days before expiry.',
    },
    sections: [
      forWhom(['Alle imprese artigiane che devono entrare in ZTL con un mezzo di lavoro.']),
      needed([
        'Targa e carta di circolazione di ogni veicolo.',
        "Visura o partita IVA che dimostra l'attività.",
        'Zona e periodo in cui devi entrare.',
      ]),
      howTo([
        'Presenta la domanda allo Sportello mobilità terrestre o da DiMe.',
        'Aspetta la conferma: solo allora la targa è nella lista autorizzata.',
        'Se cambi veicolo comunica subito la nuova targa.',
      ]),
      terms(['Il rinnovo si chiede 30 giorni prima della scadenza.']),
      cost([
        '70 euro per veicolo e una marca da 16 euro.',
        'Per merci deperibili con mezzi sotto 3,5 tonnellate servono due marche.',
      ]),
      exceptions(['Chi entra prima della conferma prende la multa.']),
    ],
    keywords: [
      'ztl',
      'permesso',
      'mestre',
      'artigiano',
      'furgone',
      'zona a traffico limitato',
      'telecamere',
      'varco',
      'accesso',
      'carico scarico',
    ],
    verifiedOn: '2026-10-14',
    reviewBy: '2027-04-12',
  }),
  defineSheet({
    id: 'cude-contrassegno',
    office: 'cude',
    audience: 'public',
    service: 'mobility.parking-badge',
    title: {
      it: 'Contrassegno disabili: rilascio e rinnovo',
      en: 'Disabled parking badge: issue and renewal',
    },
    brief: {
      it: 'Il contrassegno si chiede da DiMe o allo sportello; la risposta arriva in 30 giorni.',
      en: 'Ask for the badge on DiMe or at the counter; the answer comes within 30 days.',
    },
    sections: [
      forWhom(['A chi ha capacità di camminare molto ridotta e a chi non vede.']),
      needed([
        'Certificato medico con la dicitura per il contrassegno.',
        'Fototessera e documento.',
        'Targhe dei veicoli che usi più spesso: al massimo due con priorità.',
      ]),
      howTo([
        'Apri la card Contrassegno e scegli rilascio, rinnovo o duplicato.',
        'Allega il certificato e la foto.',
        "Ritira il contrassegno quando ricevi l'avviso: va firmato.",
      ]),
      terms([
        "L'ufficio decide entro 30 giorni.",
        'Il contrassegno dura al massimo 5 anni.',
        'Per rinnovarne uno da 5 anni basta il certificato del medico di base.',
      ]),
      cost(['Quello permanente è gratuito.', 'Quello temporaneo vuole due marche da 16 euro.']),
      exceptions([
        'Prima di entrare in una ZTL comunica la targa.',
        'Le regole sono cambiate il 4 dicembre 2025: verifica sul sito.',
      ]),
    ],
    keywords: [
      'contrassegno',
      'disabili',
      'handicap',
      'cude',
      'tagliando',
      'pass invalidi',
      'tagliando arancione',
      'parcheggio disabili',
      'invalido',
      'stallo',
    ],
    verifiedOn: '2026-11-16',
    reviewBy: '2027-05-14',
  }),
]
