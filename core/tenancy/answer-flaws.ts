import { strangePlaces } from '../inbox/places.ts'
import type { TenantDeclaration } from './define-tenant.ts'
import type { AnswerDeclaration } from './define-work.ts'

/** What is wrong in declared standard answers, a sentence each. */
export function answerFlaws({ answers = [], offices, services }: TenantDeclaration): string[] {
  const codes = new Set(offices.map(({ code }) => code))
  const offered = new Set(services.map(({ id }) => id))
  const ids = answers.map(({ id }) => id)
  return [
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => `the standard answer ${id} stands twice.`),
    ...answers
      .filter(({ office }) => !codes.has(office))
      .map(
        ({ id, office }) =>
          `the standard answer ${id} names the office ${office}, which is not there.`,
      ),
    ...answers
      .filter(({ service }) => service && !offered.has(service))
      .map(
        ({ id, service }) =>
          `the standard answer ${id} names the service ${service}, which is not offered.`,
      ),
    ...answers.flatMap(strange),
  ]
}

function strange({ id, body }: AnswerDeclaration): string[] {
  return [body.it, body.en ?? '']
    .flatMap(strangePlaces)
    .map((place) => `the standard answer ${id} has {${place}}, which stands for nothing.`)
}
