import { describe, expect, it } from 'vitest'
import type { Open } from '../../core/lifecycle/effect.ts'
import { allEffects } from '../../core/lifecycle/lifecycle.ts'
import type { Service } from '../../core/service/define-service.ts'
import type { Field } from '../../core/service/form.ts'
import { declaredServices } from './declared-services.ts'

const services = await declaredServices()

interface Opening {
  readonly parent: Service
  readonly child: Service
  readonly handed: NonNullable<Open['with']>
}

const openings = services.flatMap((parent) =>
  allEffects(parent.lifecycle).flatMap((effect): Opening[] => {
    if (!('open' in effect)) return []
    const child = services.find(({ id }) => id === effect.open)
    return child ? [{ parent, child, handed: effect.with ?? {} }] : []
  }),
)

/** Questions of the child that must be answered, as far as what it is always told decides. */
function demanded({ child, handed }: Opening): string[] {
  const isAsked = ({ when }: Field) => {
    const told = when && handed[when.field]
    return !when || (typeof told === 'object' && told.is === when.is)
  }
  const fields = Object.entries(child.form)
  return fields.filter(([, field]) => !field.optional && isAsked(field)).map(([name]) => name)
}

/** Whether the answer to one question can answer another: of its kind, with no option that the other has not. */
function fits(given: Field | undefined, asked: Field | undefined): boolean {
  if (!given || !asked || given.kind !== asked.kind) return false
  if (given.kind === 'choice' && asked.kind === 'choice')
    return given.options.every((option) => asked.options.includes(option))
  if (given.kind === 'place' && asked.kind === 'place')
    return given.areas.every((area) => asked.areas.includes(area))
  return true
}

describe.each(openings)('what $parent.id hands to $child.id', (opening) => {
  const { parent, child, handed } = opening

  it('answers every question that it must answer', () => {
    expect(demanded(opening).filter((name) => !(name in handed))).toEqual([])
  })

  it('are answers of the kinds that it asks for', () => {
    const named = Object.entries(handed).flatMap(([name, from]) =>
      typeof from === 'string' ? [[name, from] as const] : [],
    )
    const odd = named.filter(([name, from]) => !fits(parent.form[from], child.form[name]))
    expect(odd).toEqual([])
  })

  it('are options that there are, where it is told one always', () => {
    const odd = Object.entries(handed).filter(([name, from]) => {
      const field = child.form[name]
      if (typeof from === 'string' || field?.kind !== 'choice') return false
      return !field.options.some((option) => option === from.is)
    })
    expect(odd).toEqual([])
  })
})
