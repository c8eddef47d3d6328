import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { operations } from '../operations.ts'
import { enAuditActions } from '../texts/en-audit.ts'
import { itAuditActions } from '../texts/it-audit.ts'
import { auditActions } from './actions.ts'

const core = new URL('..', import.meta.url).pathname
const sources = globSync('**/*.ts', { cwd: core })
  .filter((path) => !/\.test\.ts$|fixtures\/|testing\//.test(path))
  .map((path) => readFileSync(`${core}/${path}`, 'utf8'))

const names = new Set<string>(operations.map(({ name }) => name))
const noted = /\b(?:action|event): (?:reason \? )?'([a-z]+\.[a-z-]+)'/g
const codes = sources.flatMap((source) => [...source.matchAll(noted)].map(([, code = '']) => code))
const actions = [...new Set(codes)].filter((code) => !names.has(code))

describe('what the audit notes', () => {
  it('is found in the sources', () => {
    expect(actions).toEqual(expect.arrayContaining(['ticket.moved', 'person.read', 'call.taken']))
  })

  it.each(actions)('has words for «%s» in both languages', (code) => {
    expect([itAuditActions[code], enAuditActions[code]]).toEqual([
      expect.stringMatching(/\S/),
      expect.stringMatching(/\S/),
    ])
  })

  it('is listed by its words', () => {
    const labels = auditActions({ locale: 'it' }).map(({ label }) => label)
    expect(labels).toContain('Ha spostato la pratica')
    expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, 'it')))
  })
})
