import { defineSheet } from '@dime/core'
import { exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Working out and paying the property tax. */
export const imuSheets = [
  defineSheet({
    id: 'imu-calcolare',
    office: 'imu',
    audience: 'public',
    title: { it: "Calcolare l'IMU", en: 'Work out the IMU property tax' },
    brief: {
      it: 'Si parte dalla rendita catastale; la prima casa non paga, salvo A/1, A/8 e A/9.',
      en: 'Start from the cadastral income; main homes are exempt except A/1, A/8 and A/9.',
    },
    sections: [
      forWhom([
        'A chi possiede seconde case, negozi, terreni o aree edificabili.',
        "A chi ha l'usufrutto: paga l'usufruttuario, non il nudo proprietario.",
      ]),
      needed(['Rendita catastale, categoria, quota di possesso e mesi.']),
      howTo([
        'Aumenta la rendita del 5 per cento.',
        'Moltiplica per il coefficiente: 160 per case, garage e cantine (A, C/2, C/6, C/7).',
        'Gli altri: 55 per C/1, 80 per A/10 e D/5, 65 per D, 140 per B, C/3, C/4 e C/5.',
        "Applica l'aliquota, la quota e i mesi divisi per 12.",
      ]),
      terms([
        'Acconto il 16 giugno, saldo il 16 dicembre.',
        'Se è festivo si passa al primo giorno lavorativo.',
      ]),
      exceptions([
        'Esempio: rendita 1.000, aliquota 10,6 per mille, un anno: 1.780,80 euro.',
        'Le aliquote cambiano ogni anno: verifica sul sito.',
        "Un mese conta se possiedi l'immobile per più di 15 giorni.",
        'Con la prima casa è esente una pertinenza per categoria: C/2, C/6, C/7.',
      ]),
    ],
    keywords: [
      'imu',
      'tassa casa',
      'seconda casa',
      'rendita',
      'aliquota',
      'acconto',
      'saldo',
      'prima casa',
      'tasse sulla casa',
      'proprietà',
    ],
    verifiedOn: '2026-11-17',
    reviewBy: '2027-05-15',
  }),
  defineSheet({
    id: 'imu-f24',
    office: 'imu',
    audience: 'public',
    title: { it: 'F24: codici e scadenze', en: 'F24 form: codes and due dates' },
    brief: {
      it: "L'IMU si paga con l'F24: codice comune L736 e il codice del tipo di immobile.",
      en: 'IMU is paid with form F24: municipality code L736 and the code of the property.',
    },
    sections: [
      forWhom(["A chi deve pagare l'IMU al Comune di Venezia."]),
      needed(['Importo calcolato, codice fiscale, anno e numero di immobili.']),
      howTo([
        'Nella sezione IMU scrivi il codice catastale L736.',
        'Usa 3912 per la prima casa di lusso e 3918 per gli altri fabbricati.',
        'Usa 3914 per i terreni e 3916 per le aree edificabili.',
        'Per il gruppo D usa 3925, che va allo Stato.',
        "Segna acconto o saldo, arrotonda all'euro e paga.",
      ]),
      terms(['Acconto entro il 16 giugno, saldo entro il 16 dicembre.']),
      exceptions([
        'Se sei in ritardo puoi usare il ravvedimento: sanzione più bassa.',
        'Se hai pagato troppo chiedi il rimborso entro 5 anni.',
      ]),
    ],
    keywords: [
      'f24',
      'codice tributo',
      '3918',
      '3912',
      'L736',
      'scadenza imu',
      'acconto',
      'saldo',
      'ravvedimento',
      'come pago',
    ],
    verifiedOn: '2026-11-17',
    reviewBy: '2027-05-15',
  }),
]
