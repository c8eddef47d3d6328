import { romanDay, type Lent, type Outcome, type Task } from '@dime/core'
import type { PopulationRegister } from '../population/register.ts'
import { createSeededRegister } from '../population/seeded-register.ts'
import { certificatePaper } from './paper.ts'
import { requestOf } from './request.ts'
import { livingOn, obstacleTo, type Obstacle } from './rules.ts'

const notes: Readonly<Record<Obstacle, string>> = {
  'not-found':
    'La persona non risulta nell’anagrafe del Comune: verificare codice fiscale e iscrizione.',
  deceased: 'La persona risulta deceduta: verificare l’atto e chi ha chiesto il certificato.',
  abroad: 'La persona è iscritta all’AIRE: serve il certificato di residenza AIRE.',
  'moved-away': 'La persona risulta emigrata in un altro comune: indicarle il comune competente.',
  protected:
    'L’indirizzo è protetto: verificare il provvedimento prima di far emettere il certificato.',
}

const handedOver = {
  it: 'Prima di emettere il certificato un operatore controlla i tuoi dati. Ti scriviamo appena è pronto: non devi fare altro.',
  en: 'A clerk checks your data before the certificate is issued. We write to you as soon as it is ready: you need do nothing else.',
}

/** Issues the certificate that a ticket asks for, or hands the ticket over to a clerk and says why. */
export async function issueCertificate(task: Task, lent: Lent): Promise<Outcome> {
  return issueFrom(createSeededRegister(lent), task)
}

/** The same from any register, read once at the instant of the task. */
export async function issueFrom(register: PopulationRegister, task: Task): Promise<Outcome> {
  const { ticket, tenant } = task
  const request = requestOf(ticket)
  const day = romanDay(task.now)
  const fiscalCode = task.person?.fiscalCode
  const person = fiscalCode ? await register.find(fiscalCode) : undefined
  const obstacle = obstacleTo(request.kind, person, { day, isChecked: ticket.state === 'checked' })
  if (obstacle || !person) return handOver(obstacle ?? 'not-found')
  const family = livingOn(day, await register.household(person.household))
  const document = certificatePaper({ request, body: tenant.name, person, family, day })
  return { move: 'issue', document }
}

function handOver(obstacle: Obstacle): Outcome {
  return { move: 'hand-over', note: notes[obstacle], message: handedOver }
}
