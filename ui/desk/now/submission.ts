import type { CallView, ServiceView, Submission } from '../../kit/contract.ts'
import { answersToSend } from '../../kit/form/answers.ts'
import { faultsOf } from '../../kit/form/check.ts'
import type { FieldFault } from '../../kit/problem.ts'
import { languageOf } from '../../kit/words.ts'
import type { CallDraft, Contact } from './call-draft.ts'

/** What is sent for a caller: the answers, where to answer, and who asked in which call. */
export function submissionOf(service: ServiceView, call: CallView, draft: CallDraft): Submission {
  const contact = givenOf(draft.contact)
  return {
    service: service.id,
    answers: answersToSend(service.fields, draft.answers),
    call: call.id,
    ...(call.person && { person: call.person.id }),
    ...(Object.keys(contact).length > 0 && { contact }),
  }
}

/** What is wrong with the answers before they are sent, in the language where `host` stands. */
export const faultsIn = (host: Element, service: ServiceView, draft: CallDraft): FieldFault[] =>
  faultsOf(service.fields, draft.answers, { language: languageOf(host) })

function givenOf(contact: Contact): Partial<Contact> {
  const given = Object.entries(contact).map(([line, text]) => [line, text.trim()])
  return Object.fromEntries(given.filter(([, text]) => text))
}
