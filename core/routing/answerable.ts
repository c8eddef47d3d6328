import type { Service } from '../service/define-service.ts'

/** The answers that a question can have, where they can be told beforehand; a place is asked for as `place.area`. */
export function answerable({ form }: Service, field: string): readonly string[] | undefined {
  const [name = '', part] = field.split('.')
  const asked = form[name]
  if (asked?.kind === 'choice' && part === undefined) return asked.options
  if (asked?.kind === 'yes-no' && part === undefined) return ['true', 'false']
  return asked?.kind === 'place' && part === 'area' ? asked.areas : undefined
}

/** The areas among which a place lies, where the service asks for a place. */
export function areasOf({ form }: Service): readonly string[] {
  return Object.values(form).flatMap((field) => (field.kind === 'place' ? field.areas : []))
}
