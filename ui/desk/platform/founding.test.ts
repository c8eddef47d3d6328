import { describe, expect, it } from 'vitest'
import { blankFounding, foundingOf, type FoundingDraft } from './founding-draft.ts'
import { faultyIn, isSite, refusedOf, stepOf, steps } from './founding-faults.ts'

const whole: FoundingDraft = {
  ...blankFounding,
  ...{ name: ' Comune di Prova ', slug: 'prova', phone: '041 555' },
  ...{ sites: 'https://prova.example\nhttp://localhost:8080', officeName: 'Sportello unico' },
  ...{ managerName: 'Ada Rizzi', managerEmail: 'ada@prova.example' },
}

describe('the founding of an organisation', () => {
  it('has nothing wrong when everything is answered', () => {
    expect(steps.flatMap((_, step) => faultyIn(whole, step))).toEqual([])
  })

  it('says on each step what is missing', () => {
    expect(faultyIn(blankFounding, 0)).toEqual(['name', 'slug'])
    expect(faultyIn(blankFounding, 1)).toEqual([])
    expect(faultyIn({ ...blankFounding, colour: '#ffcc00' }, 1)).toEqual(['colour'])
    expect(faultyIn({ ...whole, signIn: 'oidc' }, 3)).toEqual(['issuer', 'clientId'])
  })

  it('sends what was written, trimmed, without what was left empty', () => {
    expect(foundingOf(whole)).toEqual({
      ...{ slug: 'prova', name: 'Comune di Prova', kind: 'city', colour: '#0066cc' },
      ...{ phone: '041 555', sites: ['https://prova.example', 'http://localhost:8080'] },
      ...{ signIn: { kind: 'local' }, office: { name: 'Sportello unico' }, services: [] },
      manager: { name: 'Ada Rizzi', email: 'ada@prova.example' },
    })
  })

  it('leads what the kernel refused to its question', () => {
    const errors = [
      { field: 'manager.email', message: 'no' },
      { field: 'sites.0', message: 'odd' },
      { field: 'kind', message: '?' },
    ]
    expect(refusedOf({ code: 'input.not-valid', detail: '', errors })).toEqual([
      ['managerEmail', 'no'],
      ['sites', 'odd'],
    ])
    const taken = { code: 'platform.slug-taken', detail: 'taken', errors: [] }
    expect(refusedOf(taken)).toEqual([['slug', 'taken']])
    expect(steps[stepOf('managerEmail')]).toBe('manager')
  })
})

describe('a site', () => {
  it.each([
    ['https://www.comune.example', true],
    ['http://localhost:8080', true],
    ['http://www.comune.example', false],
    ['www.comune.example', false],
    ['javascript:alert(1)', false],
  ])('%s: %s', (text, isOne) => {
    expect(isSite(text)).toBe(isOne)
  })
})
