import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { it as italian } from './it.ts'
import { wordsFor } from './words.ts'

interface Declared {
  readonly code: string
  /** The declared facts, as they are written. */
  readonly facts: string
}

const declaring = /\bdefineFault(?:<([\s\S]*?)>)?\(\s*'([^']+)'/g
const core = new URL('..', import.meta.url).pathname
const sources = globSync('**/*.ts', { cwd: core }).filter(
  (path) => !/\.test\.ts$|fixtures\/|operation\/fault\.ts$/.test(path),
)

const declared: Declared[] = sources.flatMap((path) =>
  [...readFileSync(`${core}/${path}`, 'utf8').matchAll(declaring)].map(
    ([, facts = '', code = '']) => ({ code, facts }),
  ),
)

const factsIn = (words = '') =>
  [...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted()

describe('a fault', () => {
  it('is declared once, under a code of its own', () => {
    const codes = declared.map(({ code }) => code)
    expect(codes.length).toBeGreaterThan(40)
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
  })

  it.each(declared)('$code says in both languages what happened and what to do', ({ code }) => {
    for (const words of [italian, en]) {
      expect(words[`${code}.title`]).toBeTruthy()
      expect(words[`${code}.detail`]).toBeTruthy()
    }
  })

  it.each(declared)('$code says no fact that it does not have', ({ code, facts }) => {
    const said = [italian, en].flatMap((words) =>
      factsIn(`${words[`${code}.title`]} ${words[`${code}.detail`]}`),
    )
    const missing = said.filter((name) => !new RegExp(`\\b${name}\\??:`).test(facts))
    expect(missing).toEqual([])
  })

  it('has no words left of one that is gone', () => {
    const codes = new Set(declared.map(({ code }) => code))
    const spoken = Object.keys(en).filter((key) => /\.(title|detail)$/.test(key))
    expect(spoken.filter((key) => !codes.has(key.replace(/\.(title|detail)$/, '')))).toEqual([])
  })
})

describe('the two languages', () => {
  it('say the same things', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(italian).toSorted())
  })

  it.each(Object.keys(italian))('say «%s» with the same facts', (key) => {
    expect(factsIn(en[key])).toEqual(factsIn(italian[key]))
  })
})

describe('words', () => {
  it('put facts in their place and leave out what is not known', () => {
    const { say } = wordsFor('it')
    expect(say('mail.reminded.subject', { code: 'A', day: 3 })).toBe(
      'La pratica A scade il giorno 3',
    )
    expect(say('contact.ticket', {})).toBe('Richiesta: ')
    expect(say('contact.ticket', { title: { toString: () => 'x' } })).toBe('Richiesta: ')
  })

  it.each([
    ['it', '«a», «b» o «c»'],
    ['en', '«a», «b», or «c»'],
  ] as const)('join what may be either in %s', (locale, joined) => {
    expect(wordsFor(locale).either(['«a»', '«b»', '«c»'])).toBe(joined)
  })
})
