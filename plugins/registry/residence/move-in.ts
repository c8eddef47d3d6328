import type { Lent, Outcome, Task } from '@dime/core'
import type { PopulationRegister, Resident } from '../population/register.ts'
import { createSeededRegister } from '../population/seeded-register.ts'
import { declarationOf } from './declaration.ts'
import { entriesFor } from './entries.ts'
import { findingsOn, type Finding, type Known } from './findings.ts'
import { keepEntries, restoreEntries } from './keep-entries.ts'

const notes: Readonly<Record<Finding, string>> = {
  late: 'Dichiarata oltre i 20 giorni dal trasferimento (D.P.R. 223/1989 art. 13): la decorrenza resta il giorno della dichiarazione.',
  'declarant-unknown': 'Chi dichiara non risulta residente nel Comune: verificare la provenienza.',
  'already-resident': 'Chi dichiara risulta già residente nel Comune: è un cambio di abitazione.',
  'same-address': 'L’indirizzo dichiarato è quello che risulta già in anagrafe.',
  'member-unknown': 'Uno dei codici fiscali indicati non risulta in anagrafe: verificarlo.',
  'member-of-others':
    'Uno dei componenti appartiene a un’altra famiglia anagrafica: serve la sua firma e va spostato a mano.',
  'minors-stay-alone': 'Nella vecchia casa resterebbero solo minori: verificare.',
}
const nothingFound =
  'Confronto con l’anagrafe: nulla da segnalare. Iscrivere entro due giorni lavorativi.'
const byHand = 'Provenienza da fuori Comune: iscrivere in ANPR a mano.'

/** Compares a declaration with the register and tells the office what it finds. */
export async function examineResidence(task: Task, lent: Lent): Promise<Outcome> {
  return examineWith(createSeededRegister(lent), task)
}

/** The same with any register. */
export async function examineWith(register: PopulationRegister, task: Task): Promise<Outcome> {
  const declared = declarationOf(task.ticket)
  const found = findingsOn(declared, await knownOf(register, task))
  const note = found.length === 0 ? nothingFound : found.map((one) => notes[one]).join('\n')
  return { move: 'examine', note }
}

/** Enters a move within the municipality in the register, and opens the waste tax if that was asked. */
export async function enterResidence(task: Task, lent: Lent): Promise<Outcome> {
  return enterWith(createSeededRegister(lent), task)
}

/** The same with any register. */
export async function enterWith(register: PopulationRegister, task: Task): Promise<Outcome> {
  const declared = declarationOf(task.ticket)
  const move = declared.opensTari ? 'check-and-declare' : 'check'
  const { declarant, family } = await knownOf(register, task)
  if (declared.origin !== 'same-city' || !declarant) return { move, note: byHand }
  const entries = entriesFor({ declared, declarant, family, name: task.ticket.code })
  return { move, keep: keepEntries(task.ticket.id, entries) }
}

/** Puts the register back as it was before a declaration that was cancelled. */
export async function restoreResidence({ ticket }: Task): Promise<Outcome> {
  return { keep: restoreEntries(ticket.id) }
}

async function knownOf(register: PopulationRegister, { person, ticket }: Task): Promise<Known> {
  const code = person?.fiscalCode
  const declarant = code ? await register.find(code) : undefined
  const family = declarant ? await register.household(declarant.household) : []
  const { members } = declarationOf(ticket)
  const found = await Promise.all(members.map((one) => register.find(one)))
  return { declarant, family, members: found.filter((one): one is Resident => one !== undefined) }
}
