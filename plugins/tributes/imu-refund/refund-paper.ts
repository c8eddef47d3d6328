import { dayIn, eurosIn, type DocumentOrder } from '@dime/core'
import type { Claim } from './claim.ts'

/** Everything that the decision is made from; amounts in cents. */
export interface RefundFacts {
  readonly claim: Claim
  /** The body that decides, by name. */
  readonly body: string
  readonly due: number
  readonly refund: number
  readonly interest: number
}

/** The decision as an order to the kernel; in Italian, the language of tax papers. */
export function refundPaper({ claim, body, due, refund, interest }: RefundFacts): DocumentOrder {
  const { year, property, paid, paidOn } = claim
  const rows: readonly [string, string][] = [
    ['Categoria e rendita', `${property.category}, ${eurosIn('it', property.income)}`],
    ['Quota e mesi', `${Math.round(property.share * 10_000) / 100} %, ${property.months} mesi`],
    ['Imposta dovuta', eurosIn('it', due)],
    ['Imposta versata', eurosIn('it', paid)],
    ['Rimborso', eurosIn('it', refund)],
    [`Interessi dal ${dayIn('it', paidOn)}`, eurosIn('it', interest)],
    ['Totale', eurosIn('it', refund + interest)],
  ]
  return {
    register: 'IMU',
    lang: 'it',
    title: `Provvedimento di rimborso IMU ${year}`,
    subtitle: 'Art. 1, commi 164–165, L. 296/2006',
    blocks: [
      {
        kind: 'paragraph',
        text: `Visti gli articoli 1, commi 164 e seguenti, della L. 296/2006 e 1, commi 739 e seguenti, della L. 160/2019, ${body} dispone il rimborso dell’IMU versata in più per il ${year}.`,
      },
      { kind: 'facts', rows: rows.map(([label, value]) => ({ label, value })) },
      {
        kind: 'notice',
        text: 'La somma è accreditata sul conto indicato nella richiesta. Contro questo provvedimento si può ricorrere alla Corte di giustizia tributaria di primo grado entro 60 giorni.',
      },
    ],
    validUntil: null,
    facts: [
      { label: 'Anno', value: String(year) },
      { label: 'Totale', value: eurosIn('it', refund + interest) },
    ],
  }
}
