import { dayIn, eurosIn, type DocumentOrder, type Lent, type Outcome, type Task } from '@dime/core'
import { settings } from '../settings.ts'
import { amountOf } from './assess.ts'
import { claimOf, type Claim } from './claim.ts'

/** Issues the decision that the office goes by and the mother keeps; where the year's figures lack, the office writes it. */
export async function issueMaternity(
  { ticket, tenant, person }: Task,
  lent: Lent,
): Promise<Outcome> {
  const figures = await lent.settings(settings)
  const claim = claimOf(ticket)
  if (!claim.bornOn.startsWith(`${figures.maternityYear}-`))
    return {
      move: 'issue',
      note: 'Gli importi di quell’anno non sono impostati: scrivere il provvedimento a mano.',
    }
  const mother = person ? `${person.familyName} ${person.givenName}` : '–'
  const document = decision({ claim, body: tenant.name, mother, cents: amountOf(claim, figures) })
  return { move: 'issue', document }
}

interface Granted {
  readonly claim: Claim
  /** The body that grants, by name. */
  readonly body: string
  readonly mother: string
  readonly cents: number
}

function decision({ claim, body, mother, cents }: Granted): DocumentOrder {
  const rows: readonly [string, string][] = [
    ['Richiedente', mother],
    ['Nascita o ingresso in famiglia', dayIn('it', claim.bornOn)],
    ['Figli', String(claim.children)],
    ['Altra indennità detratta', eurosIn('it', claim.otherAmount)],
    ['Assegno', eurosIn('it', cents)],
    ['IBAN', claim.iban],
  ]
  return {
    register: 'MAT',
    lang: 'it',
    title: 'Concessione dell’assegno di maternità',
    subtitle: 'Art. 74 D.Lgs. 151/2001',
    blocks: [
      {
        kind: 'paragraph',
        text: `${body}, visto l’art. 74 del D.Lgs. 151/2001 e visto il D.P.C.M. 452/2000, vista l’attestazione ISEE agli atti, concede l’assegno di maternità alla persona sotto indicata.`,
      },
      { kind: 'facts', rows: rows.map(([label, value]) => ({ label, value })) },
      {
        kind: 'notice',
        text: 'L’assegno è pagato dall’INPS, in una sola volta. Contro questo provvedimento si può ricorrere al giudice ordinario. Chi ha dichiarato il falso restituisce la somma (art. 75 D.P.R. 445/2000).',
      },
    ],
    validUntil: null,
    // Whoever verifies the paper learns that it is genuine, not what a family lives on.
    facts: [{ label: 'Provvedimento', value: 'Assegno di maternità' }],
  }
}
