import { dayIn, type DocumentOrder, type Lent, type Outcome, type Task } from '@dime/core'
import { settings } from '../settings.ts'
import { requestOf, type MealsRequest } from './request.ts'
import { validFrom } from './school-year.ts'

/** Issues the certificate and keeps the exemption, at the share that was decided. */
export async function issueMeals({ ticket, tenant }: Task, lent: Lent): Promise<Outcome> {
  const { mealsAskBy } = await lent.settings(settings)
  const request = requestOf(ticket)
  const share = ticket.state === 'halving' ? 50 : 0
  const from = validFrom(request.day, mealsAskBy)
  return {
    move: 'issue',
    document: certificate({ request, share, from, body: tenant.name }),
    keep: [
      {
        sql: `insert into social.exemption (child, school_year, share, valid_from, ticket) values ($1, $2, $3, $4, $5)
          on conflict (tenant_id, child, school_year)
          do update set share = excluded.share, valid_from = excluded.valid_from, ticket = excluded.ticket`,
        values: [request.child, request.schoolYear, share, from, ticket.id],
      },
    ],
  }
}

interface Issued {
  readonly request: MealsRequest
  /** What the family pays, in hundredths. */
  readonly share: number
  readonly from: string
  /** The body that exempts, by name. */
  readonly body: string
}

function certificate({ request, share, from, body }: Issued): DocumentOrder {
  const { child, school, schoolYear } = request
  const year = `${schoolYear}/${schoolYear + 1}`
  const until = `${schoolYear + 1}-08-31`
  const rows: readonly [string, string][] = [
    ['Alunno', child],
    ['Scuola', school],
    ['Anno scolastico', year],
    ['Quota a carico della famiglia', share === 0 ? 'nessuna' : `${share} % della tariffa`],
    ['Vale', `dal ${dayIn('it', from)} al ${dayIn('it', until)}`],
  ]
  return {
    register: 'MENSA',
    lang: 'it',
    title: 'Esenzione dalla tariffa della mensa scolastica',
    subtitle: `Anno scolastico ${year}`,
    blocks: [
      {
        kind: 'paragraph',
        text: `${body}, vista l’attestazione ISEE dichiarata (D.P.C.M. 159/2013), riconosce la quota sotto indicata.`,
      },
      { kind: 'facts', rows: rows.map(([label, value]) => ({ label, value })) },
      {
        kind: 'notice',
        text: 'L’ISEE dichiarato è controllato con l’INPS. Per l’anno scolastico successivo serve una domanda nuova, con l’ISEE nuovo.',
      },
    ],
    validUntil: until,
    // Whoever verifies the paper learns that it is genuine, not what a family lives on.
    facts: [{ label: 'Anno scolastico', value: year }],
  }
}
