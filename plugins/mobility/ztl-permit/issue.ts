import type { DocumentOrder, Outcome, Task } from '@dime/core'
import { isLightEnough, lastDay, renewableFrom, type Trade } from './rules.ts'

const tradeWords: Readonly<Record<Trade, string>> = {
  craft: 'Impresa artigiana',
  'perishable-goods': 'Trasporto di merci deperibili',
}

/** Issues the permit of a vehicle, with the days on which it holds and the note for the list of the gates. */
export function issuePermit({ ticket, tenant }: Task): Promise<Outcome> {
  const { answers } = ticket
  const trade = answers['trade'] === 'craft' ? 'craft' : 'perishable-goods'
  const [from, until] = [
    String(answers['from']),
    lastDay(String(answers['from']), Number(answers['months'])),
  ]
  const vehicle = String(answers['plate'])
  const isLight = isLightEnough(trade, Number(answers['weight']))
  const heavy = isLight ? '' : '\nIl veicolo supera il limite per le merci deperibili: verificare.'
  const facts = [
    { label: 'Targa', value: vehicle },
    { label: 'Titolo', value: tradeWords[trade] },
    { label: 'Validità', value: `dal ${dayWords(from)} al ${dayWords(until)}` },
  ]
  const holder = {
    label: 'Impresa',
    value: `${String(answers['business'])}, P. IVA ${String(answers['vat'])}`,
  }
  return Promise.resolve({
    move: 'issue',
    note: `Lista dei varchi: targa ${vehicle}, dal ${from} al ${until}. Rinnovo dal ${renewableFrom(until)}.${heavy}`,
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

function dayWords(day: string): string {
  return new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  )
}
