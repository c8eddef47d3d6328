/** Which answer means that a request is urgent, as the service declares it. */
export interface Urgency<Field extends string = string> {
  readonly field: Field
  readonly is: string | boolean | readonly string[]
  readonly means: 'danger' | 'outage'
}

/** How urgent a request is by its answers. */
export function priorityOf(
  { urgency }: { readonly urgency?: Urgency },
  answers: Readonly<Record<string, unknown>>,
): Urgency['means'] | 'ordinary' {
  if (!urgency) return 'ordinary'
  const wanted: readonly unknown[] = [urgency.is].flat()
  return wanted.includes(answers[urgency.field]) ? urgency.means : 'ordinary'
}
