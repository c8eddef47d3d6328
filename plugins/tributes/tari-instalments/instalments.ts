import { answersOf, dayIn, eurosIn, romanDay, type Outcome, type Task } from '@dime/core'
import { form } from './form.ts'
import { obstacleTo, planOf, type Asked, type Obstacle } from './plan.ts'
import { planPaper } from './plan-paper.ts'

const notes: Readonly<Record<Obstacle, string>> = {
  'after-the-bill':
    'La bolletta è già scaduta: la rateizzazione si chiede entro la scadenza (TQRIF art. 27).',
  'parts-too-small':
    'Le rate sarebbero sotto i 100 euro: proporre un numero minore (TQRIF art. 27).',
  'no-rise':
    'L’importo non supera del 30 per cento la media dei due anni precedenti: valutare se ci sono altri motivi.',
}
const hardship = 'Difficoltà economica: verificare l’ISEE allegato prima di accogliere.'

const handedOver = {
  it: 'Un operatore guarda la tua richiesta e ti risponde. Intanto la bolletta resta com’è.',
  en: 'A clerk looks at your request and answers you. Until then the bill stays as it is.',
}

/** Grants by rule what the regulator says must be granted; the rest goes to a clerk, with the reason. */
export async function checkInstalments({ ticket }: Task): Promise<Outcome> {
  const asked = askedIn(ticket)
  const obstacle = obstacleTo(asked, romanDay(ticket.createdAt))
  if (obstacle) return { move: 'hand-over', note: notes[obstacle], message: handedOver }
  if (asked.reason === 'hardship') return { move: 'hand-over', note: hardship, message: handedOver }
  return { move: 'admit' }
}

/** Divides the bill: a paper with the plan, and what each part owes and by when. */
export async function divideBill({ ticket, tenant }: Task): Promise<Outcome> {
  const { billNumber: bill, ...asked } = answersOf(form, ticket)
  const plan = planOf(asked)
  return {
    move: 'divide',
    note: plan
      .map(({ cents, dueDay }) => `${eurosIn('it', cents)} entro il ${dayIn('it', dueDay)}`)
      .join('\n'),
    document: planPaper({ body: tenant.name, bill, plan }),
    owed: plan.map((part) => ({ payment: 'part', ...part })),
  }
}

function askedIn(ticket: Task['ticket']): Asked {
  const { reason, bill, dueDay, parts, usual } = answersOf(form, ticket)
  return { reason, bill, dueDay, parts, usual }
}
