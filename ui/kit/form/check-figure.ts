import type { FieldView } from '../contract.ts'
import { words, type Language } from '../words.ts'
import { eurosWords, figureIn, numberWords } from './figures.ts'
import { onThe } from './on-the.ts'

const say = words({
  it: {
    whole: (label: string) => onThe(label, 'scrivi un numero intero'),
    figure: (label: string) => onThe(label, 'scrivi un numero, come 12,5'),
    euros: (label: string) => onThe(label, 'scrivi un importo, come 1.234,50'),
    least: (label: string, least: string) => onThe(label, `almeno ${least}`),
    most: (label: string, most: string) => onThe(label, `al massimo ${most}`),
  },
  en: {
    whole: (label: string) => onThe(label, 'write a whole number'),
    figure: (label: string) => onThe(label, 'write a number, such as 12.5'),
    euros: (label: string) => onThe(label, 'write an amount, such as 1,234.50'),
    least: (label: string, least: string) => onThe(label, `at least ${least}`),
    most: (label: string, most: string) => onThe(label, `${most} at most`),
  },
})

/** What is wrong with a number or an amount, as it was written; nothing when it is sound. */
export function figureFault(view: FieldView, written: string, language: Language): string | null {
  const spoken = say(language)
  const isMoney = view.kind === 'amount'
  const read = figureIn(written, isMoney ? 2 : view.decimals)
  if (read === null) return spoken[shapeOf(view)](view.label)
  const figure = isMoney ? Math.round(read * 100) : read
  const shown = (bound: number) =>
    isMoney ? eurosWords(bound, language) : numberWords(bound, language)
  if (view.min !== null && figure < view.min) return spoken.least(view.label, shown(view.min))
  return view.max !== null && figure > view.max ? spoken.most(view.label, shown(view.max)) : null
}

function shapeOf({ kind, decimals }: FieldView): 'whole' | 'figure' | 'euros' {
  if (kind === 'amount') return 'euros'
  return decimals === 0 ? 'whole' : 'figure'
}
