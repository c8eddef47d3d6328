import { dayIn, romanDay, type DocumentOrder, type Outcome, type Task } from '@dime/core'
import { badgeOf } from './request.ts'
import { validUntil, type BadgeKind } from './rules.ts'

const kindWords: Readonly<Record<BadgeKind, string>> = {
  first: 'Rilascio',
  renewal: 'Rinnovo',
  temporary: 'Rilascio temporaneo',
  duplicate: 'Duplicato',
}

/** Issues the authorisation that goes with the badge, with the day until which it holds. */
export function issueBadge(task: Task): Promise<Outcome> {
  return Promise.resolve({ move: 'issue', document: badgePaper(task) })
}

function badgePaper({ ticket, tenant, person, now }: Task): DocumentOrder {
  const badge = badgeOf(ticket)
  const until = validUntil(badge, romanDay(now))
  const holder = person ? `${person.familyName} ${person.givenName}` : '–'
  const facts = [
    { label: 'Procedimento', value: kindWords[badge.kind] },
    { label: 'Valido fino al', value: dayIn('it', until) },
  ]
  const plates = badge.plates.length > 0 ? badge.plates.join(', ') : 'nessuna comunicata'
  return {
    ...{ register: 'CUDE', lang: 'it', title: 'Autorizzazione al contrassegno di parcheggio' },
    subtitle: 'Contrassegno unificato disabili europeo (CUDE)',
    blocks: [
      {
        kind: 'paragraph',
        text: `${tenant.name}, visto l’art. 188 del D.Lgs. 285/1992 e l’art. 381 del D.P.R. 495/1992, vista la certificazione medica agli atti, autorizza la persona sotto indicata alla circolazione e alla sosta del veicolo al suo servizio, su tutto il territorio nazionale.`,
      },
      {
        kind: 'facts',
        rows: [
          { label: 'Titolare', value: holder },
          ...facts,
          { label: 'Targhe nella piattaforma unica', value: plates },
        ],
      },
      {
        kind: 'notice',
        text: 'Il contrassegno è personale, si espone in originale e non è vincolato a un veicolo. Si ritira all’ufficio con un documento, e va firmato.',
      },
    ],
    validUntil: until,
    facts,
  }
}
