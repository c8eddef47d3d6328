import { defineFault } from '../operation/fault.ts'

/** The tenant does not offer such a service, or not now. */
export const unknownService = defineFault<{ service: string }>('service.not-offered', 404)

/** Answers do not fit the form; `errors` names each field. */
export const answersNotValid = defineFault<{
  errors: readonly { readonly field: string; readonly message: string }[]
}>('service.answers-not-valid', 422)

/** The service asks to know the person more surely. */
export const levelTooLow = defineFault<{ level: number }>('service.level-too-low', 401)
