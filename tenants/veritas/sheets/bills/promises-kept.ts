import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, terms } from '../../../sheet-sections.ts'

/** What is due when the company is late, and how plans and pickups are changed. */
export const promisesKept = [
  defineSheet({
    id: 'indennizzo-automatico',
    office: 'clienti',
    audience: 'public',
    title: { it: 'Indennizzo automatico', en: 'Compensation by itself' },
    brief: {
      it: 'Se superiamo i tempi promessi l’indennizzo arriva da sé: non serve chiederlo.',
      en: 'If we miss a promised time, compensation comes by itself: you need not ask.',
    },
    sections: [
      forWhom(['A chi ha chiesto una voltura o un ritiro e aspetta oltre il tempo promesso.']),
      terms(['Voltura: cinque giorni lavorativi. Ritiro ingombranti: quindici.']),
      cost(['30 euro, accreditati in bolletta. Gli importi sono nella carta dei servizi.']),
      exceptions(['I giorni in cui aspettiamo una tua risposta non contano.']),
    ],
    keywords: ['indennizzo', 'ritardo', 'rimborso', 'standard', 'carta dei servizi', '30 euro'],
    service: 'companies.water-transfer',
    verifiedOn: '2026-11-10',
    reviewBy: '2027-05-06',
  }),
  defineSheet({
    id: 'ingombranti-annullare',
    office: 'igiene-centro-storico',
    audience: 'public',
    title: { it: 'Annullare o spostare un ritiro', en: 'Cancel or move a pickup' },
    brief: {
      it: 'Fino al giorno prima lo annulli da solo; dopo la squadra è già in giro.',
      en: 'Until the day before you cancel it yourself; later the crew is on its way.',
    },
    sections: [
      forWhom(['A chi ha prenotato il ritiro degli ingombranti.']),
      howTo([
        'Apri la richiesta e scegli «Annulla il ritiro».',
        'Per un altro giorno annulla e prenota di nuovo.',
      ]),
      terms(['Entro la mezzanotte del giorno prima.']),
      exceptions([
        'Con acqua alta ti scriviamo noi per un altro giorno.',
        'Se non troviamo gli oggetti il ritiro conta lo stesso.',
      ]),
    ],
    keywords: [
      'annullare ritiro',
      'spostare',
      'ingombranti',
      'disdire',
      'acqua alta',
      'altro giorno',
    ],
    service: 'companies.bulky-pickup',
    verifiedOn: '2026-11-10',
    reviewBy: '2027-05-06',
  }),
]
