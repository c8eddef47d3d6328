import { digestOf } from '../operation/digest.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import type { OfficeImport } from './contract.ts'
import type { FileOffice } from './office-file.ts'
import type { OfficePlan } from './plan-offices.ts'

/** A plan in the reader's words, under a digest that changes when the tree does. */
export function reportOf(
  scope: Scope,
  { there, added, changed: altered, unchanged, refused }: OfficePlan,
): OfficeImport {
  const words = wordsFor(scope.locale)
  const named = (offices: readonly FileOffice[]) =>
    offices.map(({ code, names }) => ({ code, name: names.it }))
  const versions = [...there.values()].map(({ code, version, isClosed }) => [
    code,
    version,
    isClosed,
  ])
  return {
    digest: digestOf({ versions, added, altered, refused }),
    added: named(added),
    changed: named(altered),
    unchanged,
    refused: refused
      .map(({ line: { line, text }, reason }) => ({
        line,
        text,
        reason: words.say(`refused.${reason}`, {}),
      }))
      .toSorted((a, b) => a.line - b.line),
  }
}
