import { dayIn, eurosIn, type Words } from '@dime/core'
import { centsIn, yearOf } from '../figures.ts'
import type { Claim } from './claim.ts'
import { lastDayFor } from './last-day-for.ts'

/** What the INPS publishes for a year, as the city has set it; euros. */
export interface Figures {
  readonly maternityYear: number
  readonly maternityMonth: number
  readonly maternityIsee: number
}

/** What the rule makes of a claim: an amount, reasons against it, or questions for a person. */
export type Assessment =
  | { readonly is: 'due'; readonly cents: number }
  | { readonly is: 'not-due'; readonly reasons: readonly Required<Words>[] }
  | { readonly is: 'unclear'; readonly doubts: readonly string[] }

/** Weighs a claim that came on a day: what no paper could mend speaks first, what a person must ask next. */
export function assess(claim: Claim, figures: Figures, day: string): Assessment {
  const barred = [...tooLate(claim, day), ...paidAlready(claim)]
  if (barred.length > 0) return { is: 'not-due', reasons: barred }
  const doubts = doubtsAbout(claim, figures, day)
  if (doubts.length > 0) return { is: 'unclear', doubts }
  const cents = amountOf(claim, figures)
  const reasons = [...tooWell(claim, figures), ...(cents > 0 ? [] : [noLower])]
  return reasons.length > 0 ? { is: 'not-due', reasons } : { is: 'due', cents }
}

/** Five months for each child, less what is received already (art. 74 c. 6 D.Lgs. 151/2001). */
export function amountOf({ children, otherAmount }: Claim, { maternityMonth }: Figures): number {
  return Math.max(0, centsIn(maternityMonth) * 5 * children - otherAmount)
}

const noLower = {
  it: 'L’altra indennità di maternità non è più bassa dell’assegno (art. 74, comma 6, D.Lgs. 151/2001).',
  en: 'The other maternity pay is not lower than the allowance (art. 74 par. 6 of D.Lgs. 151/2001).',
}

const paidAlready = ({ other }: Claim) => (other === 'same' ? [noLower] : [])

function tooLate({ bornOn }: Claim, day: string): Required<Words>[] {
  const last = lastDayFor(bornOn)
  if (day <= last) return []
  return [
    {
      it: `La domanda andava presentata entro sei mesi, cioè entro il ${dayIn('it', last)} (art. 74, comma 3, D.Lgs. 151/2001).`,
      en: `It had to be asked for within six months, that is by ${last} (art. 74 par. 3 of D.Lgs. 151/2001).`,
    },
  ]
}

function tooWell({ isee }: Claim, { maternityIsee }: Figures): Required<Words>[] {
  const most = centsIn(maternityIsee)
  if (isee <= most) return []
  return [
    {
      it: `L’ISEE dichiarato, ${eurosIn('it', isee)}, è più alto del massimo di ${eurosIn('it', most)} (art. 74, comma 4, D.Lgs. 151/2001).`,
      en: `The ISEE declared, ${eurosIn('it', isee)}, is above the most allowed, ${eurosIn('it', most)} (art. 74 par. 4 of D.Lgs. 151/2001).`,
    },
  ]
}

function doubtsAbout(claim: Claim, { maternityYear }: Figures, day: string): string[] {
  const { bornOn, iseeHasChild, permitUntil, isOwnAccount } = claim
  const doubts: [boolean, string][] = [
    [claim.iseeYear !== yearOf(day), 'L’ISEE non è dell’anno in corso: chiedere quello valido.'],
    [!iseeHasChild, 'Nell’ISEE non c’è il bambino: chiedere una DSU nuova o l’ISEE corrente.'],
    [
      yearOf(bornOn) !== maternityYear,
      `Gli importi impostati sono del ${maternityYear}: calcolare a mano.`,
    ],
    [
      permitUntil !== null && permitUntil < day,
      'Il permesso di soggiorno è scaduto: chiedere il rinnovo.',
    ],
    [!isOwnAccount, 'Il conto non è intestato alla richiedente: chiedere un altro IBAN.'],
  ]
  return doubts.flatMap(([is, doubt]) => (is ? [doubt] : []))
}
