import { defineSheet } from '@dime/core'
import { contacts, exceptions, howTo } from '../sheet-sections.ts'

/** What people ask Venis most. */
export const sheets = [
  defineSheet({
    id: 'wifi-non-si-collega',
    office: 'wifi',
    audience: 'public',
    title: { it: 'Il Wi-Fi pubblico non si collega', en: 'Public Wi-Fi does not connect' },
    brief: {
      it: 'Dimentica la rete, riaccendi il Wi-Fi e apri una pagina qualsiasi per entrare.',
      en: 'Forget the network, switch Wi-Fi on again, open any page to sign in.',
    },
    sections: [
      howTo([
        'Dimentica la rete nelle impostazioni del telefono.',
        'Riaccendi il Wi-Fi e scegli di nuovo la rete.',
        "Apri una pagina: compare l'ingresso.",
      ]),
      contacts(["Se non va, di' a Venis il posto e l'ora."]),
    ],
    keywords: ['wifi', 'internet', 'rete', 'non si collega', 'hotspot', 'wi-fi'],
    verifiedOn: '2026-11-16',
    reviewBy: '2027-05-14',
  }),
  defineSheet({
    id: 'non-entro-con-spid',
    office: 'assistenza-cittadini',
    audience: 'public',
    title: { it: 'Entro con SPID e torno indietro', en: 'SPID sends me back' },
    brief: {
      it: "Se l'errore viene da SPID risponde il gestore; se viene dopo, rispondiamo noi.",
      en: 'If the error comes from SPID, its provider answers; if it comes later, we do.',
    },
    sections: [
      howTo([
        "Guarda chi mostra l'errore: la pagina di SPID o quella del servizio.",
        'Prova una finestra anonima e un altro browser.',
        'Annota ora e servizio.',
      ]),
      contacts([
        'Errore sulla pagina di SPID: il tuo gestore.',
        'Errore sul servizio: Venis, con ora e servizio.',
      ]),
      exceptions([
        'Con la CIE serve il PIN di otto cifre: le prime quattro sono nella lettera dello sportello.',
      ]),
    ],
    keywords: ['spid', 'cie', 'accesso', 'errore', 'non entro', 'login', 'gestore'],
    verifiedOn: '2026-11-16',
    reviewBy: '2027-05-14',
  }),
]
