import { defineSheet } from '@dime/core'
import { cost, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Checking that a document is genuine. */
export const certificateVerification = [
  defineSheet({
    id: 'documento-verificare',
    office: 'anagrafe-san-marco',
    audience: 'public',
    service: 'registry.certificate',
    title: { it: 'Verificare il codice QR di un documento', en: 'Check the QR code of a document' },
    brief: {
      it: 'Il codice QR apre la pagina che dice se il documento è autentico. È gratis.',
      en: 'The QR code opens a page that says whether the document is genuine. It is free.',
    },
    sections: [
      forWhom(['A chi riceve un documento del Comune: banche, aziende, studi, cittadini.']),
      needed(['Tieni davanti il documento, su carta o in PDF.']),
      howTo([
        'Inquadra il codice QR con il telefono.',
        'In alternativa apri la pagina di verifica e scrivi il codice stampato sotto il QR.',
        'Confronta quello che vedi con il documento che hai in mano.',
        'Se i dati sono diversi non accettarlo e chiama 041041.',
      ]),
      terms([
        'La verifica è immediata.',
        'Il documento si consulta fino alla data stampata accanto al codice.',
      ]),
      cost(['La verifica è gratuita e non chiede di registrarsi.']),
    ],
    keywords: [
      'qr',
      'qrcode',
      'codice di verifica',
      'contrassegno',
      'documento falso',
      'autentico',
      'timbro digitale',
      'controllare un certificato',
    ],
    verifiedOn: '2026-11-10',
    reviewBy: '2027-05-05',
  }),
]
