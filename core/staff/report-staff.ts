import { digestOf } from '../operation/digest.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import type { ImportedPerson, StaffImport } from './contract.ts'
import type { PlannedPerson, StaffPlan } from './plan-staff.ts'

/** A plan in the reader's words, under a digest that changes when anybody of it does. */
export function reportOf({ locale }: Scope, { people, refused }: StaffPlan): StaffImport {
  const words = wordsFor(locale)
  const added = people.filter(({ known }) => !known)
  const changed = people.filter(
    ({ known, name, gets }) => known && (known.name !== name || gets.length > 0),
  )
  const state = people.map(({ email, name, gets, known }) => [
    email,
    name,
    gets,
    known?.id,
    known?.version,
  ])
  return {
    digest: digestOf([state, refused.map(({ line, reason }) => [line.line, reason])]),
    added: added.map(asImported),
    changed: changed.map(asImported),
    unchanged: people.length - added.length - changed.length,
    refused: refused
      .map(({ line: { line, text }, reason }) => ({
        line,
        text,
        reason: words.say(`refused.${reason}`, {}),
      }))
      .toSorted((a, b) => a.line - b.line),
  }
}

function asImported({ name, email, gets, known }: PlannedPerson): ImportedPerson {
  const was = known && known.name !== name ? known.name : null
  return { name, email, gets: gets.map(({ shown }) => shown), was }
}
