import { dayIn, eurosIn, type DocumentOrder } from '@dime/core'
import type { Held } from '../tari/days-held.ts'
import type { Tari } from '../tari/tari-of.ts'
import type { Declaration } from './declaration.ts'

/** Everything that the paper is made from. */
export interface TariFacts {
  readonly declared: Declaration
  /** The body that reckons, by name. */
  readonly body: string
  readonly held: Held
  readonly tari: Tari
}

const events = {
  new: 'nuova occupazione dal',
  changed: 'variazione dal',
  ended: 'fine dell’occupazione dal',
} as const

/** The tax line by line, as an order to the kernel; in Italian, the language of tax papers. */
export function tariPaper({ declared, body, held, tari }: TariFacts): DocumentOrder {
  const { event, from, holder, address, area } = declared
  const year = String(held.year)
  return {
    register: 'TARI',
    lang: 'it',
    title: `Calcolo della TARI ${year}`,
    subtitle: 'Art. 1, commi 641–668, L. 147/2013',
    blocks: [
      {
        kind: 'paragraph',
        text: `${body} ha accolto la dichiarazione di ${events[event]} ${dayIn('it', from)} e calcola la TARI dovuta per il ${year}.`,
      },
      {
        kind: 'facts',
        rows: [
          { label: 'Intestatario (codice fiscale)', value: holder },
          { label: 'Luogo', value: address },
          { label: 'Superficie', value: `${area} m²` },
          { label: 'Giorni', value: `${held.days} su ${held.daysOfYear}` },
        ],
      },
      { kind: 'heading', text: 'Importi' },
      { kind: 'facts', rows: amounts(tari) },
      {
        kind: 'notice',
        text: 'Questo calcolo non è un avviso di pagamento: le rate arrivano con la bolletta. Contro la bolletta si può chiedere la rettifica al gestore o ricorrere alla Corte di giustizia tributaria entro 60 giorni.',
      },
    ],
    validUntil: null,
    facts: [
      { label: 'Anno', value: year },
      { label: 'Totale', value: eurosIn('it', tari.total) },
    ],
  }
}

function amounts({ fixed, variable, discount, tefa, components, total }: Tari) {
  const rows: readonly [string, number][] = [
    ['Parte fissa', fixed],
    ['Parte variabile', variable],
    ['Riduzione', -discount],
    ['Tributo provinciale (TEFA)', tefa],
    ['Componenti ARERA', components],
  ]
  const due = rows.filter(([, cents]) => cents !== 0)
  return [...due, ['Totale', total] as const].map(([label, cents]) => ({
    label,
    value: eurosIn('it', cents),
  }))
}
