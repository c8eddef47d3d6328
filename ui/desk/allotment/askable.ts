import type { ServiceView } from '../../kit/contract.ts'

/** An answer by which work can be shared out: where it stands in a ticket, its question, what can be answered. */
export interface Askable {
  readonly field: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

type Asking = Pick<ServiceView, 'fields' | 'areas'>

/** The answers of a service that are one of a few; what is written freely sorts nothing. */
export function askableOf(
  { fields, areas }: Asking,
  { yes, no }: { readonly yes: string; readonly no: string },
): readonly Askable[] {
  return fields.flatMap(({ name, kind, label, options }): Askable[] => {
    if (kind === 'choice') return [{ field: name, label, options }]
    if (kind === 'yes-no')
      return [{ field: name, label, options: [both('true', yes), both('false', no)] }]
    if (kind !== 'place') return []
    return [{ field: `${name}.area`, label, options: options.length > 0 ? options : areas }]
  })
}

const both = (value: string, label: string) => ({ value, label })
