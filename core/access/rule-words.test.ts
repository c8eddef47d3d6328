import { describe, expect, it } from 'vitest'
import { operations } from '../operations.ts'
import { wordsFor } from '../texts/words.ts'
import { grants } from './grants.ts'
import { roleName } from './role-name.ts'
import { roles, staffRoles, type Role } from './roles.ts'
import { fieldWord, ruleSentence, subjectWord } from './rule-words.ts'
import { exceptSensitive, fieldsOf, only, rule, subjects, type RoleRule } from './vocabulary.ts'

const everyRole = Object.keys(roles) as Role[] // the table's keys are the roles
const everyRule = everyRole.flatMap((role): readonly RoleRule[] => roles[role])
const pairs = [...new Set(everyRule.map(({ action, subject }) => `rule.${action}.${subject}`))]
const locales = ['it', 'en'] as const

describe.each(locales)('in %s', (locale) => {
  it.each(pairs)('%s has a sentence wherever it may hold', (key) => {
    expect(wordsFor(locale).has(key)).toBe(true)
    const rules = everyRule.filter((one) => `rule.${one.action}.${one.subject}` === key)
    for (const one of rules) expect(ruleSentence({ locale }, one)).not.toMatch(/[{}]|rule\./)
  })

  it('every role, subject and field has a name', () => {
    for (const role of everyRole) expect(roleName({ locale }, role)).not.toBe(role)
    for (const subject of subjects)
      expect(subjectWord({ locale }, subject)).not.toContain('subject.')
    for (const [subject, fields] of Object.entries(fieldsOf))
      for (const field of [
        ...fields,
        ...(subject === 'ticket' ? ['attachments', 'documents'] : []),
      ])
        expect(fieldWord({ locale }, subject, field)).not.toContain('field.')
  })
})

describe('a rule', () => {
  it.each([
    [rule('read', 'ticket', 'own'), 'Legge le pratiche del proprio ufficio e di quelli sotto'],
    [rule('read', 'ticket'), 'Legge le pratiche di tutti gli uffici'],
    [
      exceptSensitive(rule('read', 'ticket')),
      'Legge le pratiche di tutti gli uffici, tranne quelle riservate',
    ],
    [
      only(['state'], rule('read', 'ticket')),
      'Legge le pratiche di tutti gli uffici (solo: codice e stato)',
    ],
    [rule('grant', 'role', 'own'), 'Dà e toglie ruoli nel proprio ufficio e in quelli sotto'],
  ])('is a sentence: %o', (one, sentence) => {
    expect(ruleSentence({ locale: 'it' }, one)).toBe(sentence)
  })
})

describe('the roles as data', () => {
  const needs = operations.flatMap(({ name, need }) =>
    typeof need === 'object' ? [{ name, action: need.action, subject: need.subject }] : [],
  )

  it.each(needs)('let somebody ask for $name', ({ action, subject }) => {
    expect(everyRule.some((one) => one.action === action && one.subject === subject)).toBe(true)
  })

  it('let nobody who runs one organisation make who runs the platform', () => {
    const makers = staffRoles.filter((role) => grants[role]?.includes('platform-administrator'))
    expect(makers).toEqual(['platform-administrator'])
  })

  it('name no rule twice in one role', () => {
    for (const role of staffRoles) {
      const keys = roles[role].map((one) => JSON.stringify(one))
      expect({ role, keys }).toEqual({ role, keys: [...new Set(keys)] })
    }
  })
})
