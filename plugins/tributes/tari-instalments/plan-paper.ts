import { dayIn, eurosIn, type DocumentOrder } from '@dime/core'
import type { Part } from './plan.ts'

/** Everything that the paper is made from. */
export interface PlanFacts {
  /** The body that is paid, by name. */
  readonly body: string
  /** The number of the bill that is divided. */
  readonly bill: string
  readonly plan: readonly Part[]
}

/** The plan as an order to the kernel; in Italian, the language of tax papers. */
export function planPaper({ body, bill, plan }: PlanFacts): DocumentOrder {
  const total = plan.reduce((sum, { cents }) => sum + cents, 0)
  return {
    register: 'RATE',
    lang: 'it',
    title: 'Piano di rateizzazione della TARI',
    subtitle: 'Art. 27 TQRIF, deliberazione ARERA 15/2022',
    blocks: [
      {
        kind: 'paragraph',
        text: `${body} divide la bolletta n. ${bill} di ${eurosIn('it', total)} in ${plan.length} rate mensili.`,
      },
      {
        kind: 'facts',
        rows: plan.map(({ cents, dueDay }, at) => ({
          label: `Rata ${at + 1}, entro il ${dayIn('it', dueDay)}`,
          value: eurosIn('it', cents),
        })),
      },
      {
        kind: 'notice',
        text: 'Ogni rata si paga con il suo avviso pagoPA. Chi non paga una rata perde il piano e deve subito il resto.',
      },
    ],
    validUntil: null,
    facts: [
      { label: 'Rate', value: String(plan.length) },
      { label: 'Totale', value: eurosIn('it', total) },
    ],
  }
}
