import type { Me, ServiceView, Submission } from '../../kit/contract.ts'
import { answersToSend } from '../../kit/form/answers.ts'
import { contactToSend } from './contact.ts'
import type { Draft } from './draft.ts'

/** A draft as it is sent in. */
export function submissionOf(view: ServiceView, draft: Draft, me: Me | null): Submission {
  const contact = contactToSend(draft.contact, me)
  return {
    service: view.id,
    answers: answersToSend(view.fields, draft.answers),
    ...(contact && { contact }),
  }
}

const levels = { anyone: 0, 'spid-1': 1, 'spid-2': 2, 'spid-3': 3 } as const

/** How surely a service must know the person, 0 to 3. */
export function levelNeeded({ access }: ServiceView): number {
  return levels[access]
}
