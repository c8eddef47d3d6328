import type { Scope } from '../operation/scope.ts'
import { fieldWords } from './service-words.ts'
import type { LiveService } from './catalogue.ts'
import type { FieldView, ServiceCard, ServiceView } from './contract.ts'
import type { OptionWords, ServiceWords } from './define-service.ts'
import type { Field, TextField } from './form.ts'

/** A service as a card of the catalogue. */
export function asCard({ locale }: Scope, { service }: LiveService): ServiceCard {
  const { title, brief } = service.texts[locale]
  return { id: service.id, title, brief, category: service.category, access: service.access }
}

/** Who answers for a service: the office, and the other organisation that does the work. */
export type Answering = Pick<ServiceView, 'office' | 'referredTo'>

/** A service with its questions and all that its page says. */
export function asView(scope: Scope, live: LiveService, answering: Answering): ServiceView {
  const { service } = live
  const words = service.texts[scope.locale]
  const { audience, needs, gives, times, cost } = words
  const { profile, slug } = scope.tenant
  const places = Object.entries(service.form).find(([, field]) => field.kind === 'place')
  return {
    ...asCard(scope, live),
    archetype: service.archetype,
    audience,
    needs: [...needs],
    gives,
    times,
    cost,
    ...answering,
    phone: profile.phone,
    tenant: { slug, name: profile.name },
    fields: Object.entries(service.form).map(([name, field]) => asField(words, name, field)),
    areas: places && places[1].kind === 'place' ? options(words, places[0], places[1].areas) : [],
  }
}

function asField(words: ServiceWords, name: string, field: Field): FieldView {
  const said = fieldWords(words, name)
  return {
    name,
    kind: field.kind,
    label: said.label,
    hint: said.hint ?? null,
    example: said.example ?? null,
    isOptional: field.optional ?? false,
    when: field.when ? { field: field.when.field, is: [field.when.is].flat() } : null,
    ...boundsOf(field),
    ...writingOf(field.kind === 'several' ? field.of : field),
    notAfterToday: field.kind === 'date' && field.notAfter === 'today',
    notBefore: field.kind === 'date' ? (field.notBefore ?? null) : null,
    options: field.kind === 'choice' ? options(words, name, field.options) : [],
  }
}

function boundsOf(field: Field): Pick<FieldView, 'min' | 'max' | 'decimals'> {
  return {
    min: 'min' in field ? field.min : null,
    max: 'max' in field ? field.max : null,
    decimals: field.kind === 'number' ? (field.decimals ?? 0) : 0,
  }
}

function writingOf(field: Field | TextField): Pick<FieldView, 'pattern' | 'check'> {
  if (field.kind !== 'text') return { pattern: null, check: null }
  return { pattern: field.pattern ?? null, check: field.check ?? null }
}

function options(
  words: ServiceWords,
  field: string,
  values: readonly string[],
): FieldView['options'] {
  const said = fieldWords(words, field).options ?? {}
  return values.map((value) => ({ value, ...option(said[value] ?? value) }))
}

function option(said: string | OptionWords): { label: string; hint: string | null } {
  return typeof said === 'string'
    ? { label: said, hint: null }
    : { label: said.label, hint: said.hint ?? null }
}
