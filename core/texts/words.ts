import type { Locale } from '../service/locale.ts'
import { en } from './en.ts'
import { it } from './it.ts'

/** The kernel's own words in one language; `{name}` stands for a fact, for one of some where it is a list. */
export interface Words {
  /** The sentence under a key, or the key where there is none. */
  say(key: string, facts: Readonly<Record<string, unknown>>): string
  has(key: string): boolean
  /** «a», «b» o «c». */
  either(parts: readonly string[]): string
}

const spoken: Readonly<Record<Locale, Words>> = { it: speak('it', it), en: speak('en', en) }

/** The words of a language. */
export function wordsFor(locale: Locale): Words {
  return spoken[locale]
}

function speak(locale: Locale, texts: Readonly<Record<string, string>>): Words {
  const list = new Intl.ListFormat(locale, { type: 'disjunction' })
  return {
    say: (key, facts) =>
      (texts[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) =>
        Array.isArray(facts[name])
          ? list.format(facts[name].map((one) => texts[`${name}.${fact(one)}`] ?? fact(one)))
          : fact(facts[name]),
      ),
    has: (key) => key in texts,
    either: (parts) => list.format(parts),
  }
}

function fact(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
