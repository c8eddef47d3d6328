import type { Scope } from '../operation/scope.ts'
import type { Answers } from '../service/answers.ts'
import type { LiveService } from '../service/catalogue.ts'
import { fieldWords, optionLabel, serviceWords } from '../service/service-words.ts'

/** What a ticket is about beside its service: the words of the answer that the service names. */
export function subjectOf(scope: Scope, { service }: LiveService, answers: Answers): string {
  const value = service.subject ? answers[service.subject] : undefined
  if (typeof value !== 'string') return ''
  const words = fieldWords(serviceWords(scope, { serviceId: service.id }), service.subject ?? '')
  return optionLabel(words, value).slice(0, 200)
}
