import type { Locale } from '../service/define-service.ts'
import { wordsFor } from '../texts/words.ts'
import type { RuleGroup, RuleView } from './contract.ts'
import { subjects, type RoleRule } from './vocabulary.ts'

type Reader = { readonly locale: Locale }

/** A rule as a sentence: «Legge le pratiche del proprio ufficio e di quelli sotto». */
export function ruleSentence({ locale }: Reader, rule: RoleRule): string {
  const words = wordsFor(locale)
  const place = rule.where ?? 'all'
  const whole = words.say(`rule.${rule.action}.${rule.subject}`, {
    of: words.say(`rule.of.${place}`, {}),
    in: words.say(`rule.in.${place}`, {}),
  })
  const excepted = rule.except
    ? words.say(`rule.except.${rule.except}`, { sentence: whole })
    : whole
  if (!rule.fields) return excepted
  const shown = rule.fields.map((field) => fieldWord({ locale }, rule.subject, field)).join(', ')
  return words.say('rule.fields', { sentence: excepted, shown })
}

/** What a field is called: «risposte». */
export function fieldWord({ locale }: Reader, subject: string, field: string): string {
  return wordsFor(locale).say(`field.${subject}.${field}`, {})
}

/** What a subject is called: «Pratiche». */
export function subjectWord({ locale }: Reader, subject: string): string {
  return wordsFor(locale).say(`subject.${subject}`, {})
}

/** A rule with its sentence. */
export function ruleView(reader: Reader, rule: RoleRule): RuleView {
  return {
    action: rule.action,
    subject: rule.subject,
    where: rule.where ?? null,
    fields: rule.fields ? [...rule.fields] : null,
    except: rule.except ?? null,
    says: ruleSentence(reader, rule),
  }
}

/** Rules by what they are about, each with its sentence. */
export function ruleGroups(reader: Reader, rules: readonly RoleRule[]): RuleGroup[] {
  return subjects
    .map((subject) => ({
      subject,
      label: subjectWord(reader, subject),
      rules: rules.filter((rule) => rule.subject === subject).map((rule) => ruleView(reader, rule)),
    }))
    .filter((group) => group.rules.length > 0)
}
