import { answersOf, dayIn, type DocumentOrder, type Outcome, type Task } from '@dime/core'
import { form } from './form.ts'
import { isLightEnough, lastDay, renewableFrom, type Trade } from './rules.ts'

const tradeWords: Readonly<Record<Trade, string>> = {
  craft: 'Impresa artigiana',
  'perishable-goods': 'Trasporto di merci deperibili',
}

/** Issues the permit of a vehicle, with the days on which it holds and the note for the list of the gates. */
export function issuePermit({ ticket, tenant }: Task): Promise<Outcome> {
  const { trade, from, months, plate, weight, business, vat } = answersOf(form, ticket)
  const until = lastDay(from, months)
  const isLight = isLightEnough(trade, weight)
  const heavy = isLight ? '' : '\nIl veicolo supera il limite per le merci deperibili: verificare.'
  const facts = [
    { label: 'Targa', value: plate },
    { label: 'Titolo', value: tradeWords[trade] },
    { label: 'Validità', value: `dal ${dayIn('it', from)} al ${dayIn('it', until)}` },
  ]
  const holder = { label: 'Impresa', value: `${business}, P. IVA ${vat}` }
  return Promise.resolve({
    move: 'issue',
    note: `Lista dei varchi: targa ${plate}, dal ${from} al ${until}. Rinnovo dal ${renewableFrom(until)}.${heavy}`,
    document: permit({ body: tenant.name, holder, facts, until }),
  })
}

interface Permit {
  readonly body: string
  readonly holder: { readonly label: string; readonly value: string }
  readonly facts: DocumentOrder['facts']
  readonly until: string
}

function permit({ body, holder, facts, until }: Permit): DocumentOrder {
  return {
    ...{ register: 'ZTL', lang: 'it', title: 'Permesso di accesso alla ZTL' },
    blocks: [
      {
        kind: 'paragraph',
        text: `${body}, visto l’art. 7 del D.Lgs. 285/1992, autorizza il veicolo sotto indicato ad accedere alla zona a traffico limitato nei giorni e per le attività indicati.`,
      },
      { kind: 'facts', rows: [holder, ...facts] },
      {
        kind: 'notice',
        text: 'Il permesso vale per la targa indicata. Se il veicolo cambia, la nuova targa si comunica prima di entrare.',
      },
    ],
    validUntil: until,
    facts,
  }
}
