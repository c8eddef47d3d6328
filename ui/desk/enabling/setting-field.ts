import { html, nothing, type TemplateResult } from 'lit'
import type { EnablingView } from '../../../core/plugin/enabling/contract.ts'
import { languageOf } from '../../kit/words.ts'
import { line, select, tick } from '../parts/form.ts'
import { say } from './words.ts'

type Setting = EnablingView['settings'][number]

const types = { text: 'text', address: 'url', secret: 'password' } as const

const longest = 300

/** One setting of an area; a secret that is set can be changed or taken away, never read. */
export function settingField(
  host: Element,
  setting: Setting,
  fault: string | null,
): TemplateResult {
  const words = say(host)
  const { kind, name, label, hint, isOptional, value, options } = setting
  const id = `setting-${name}`
  const asked = { id, label, hint, isOptional, fault }
  const told = spoken(host, value)
  if (kind === 'yes-no')
    return select(host, {
      ...asked,
      value: told,
      choices: [
        ['', words.chooseNothing],
        ['true', words.yes],
        ['false', words.no],
      ],
    })
  if (kind === 'choice') {
    const choices = options.map((option) => [option.value, option.label] as const)
    return select(host, { ...asked, value: told, choices: [['', words.chooseNothing], ...choices] })
  }
  if (kind === 'number') return line(host, { ...asked, value: told, mode: 'decimal', most: 20 })
  const most = setting.max ?? longest
  if (kind !== 'secret') return line(host, { ...asked, value: told, type: types[kind], most })
  const secret = { ...asked, value: '', type: types.secret, autocomplete: 'new-password' as const }
  return html`<div>
    ${line(host, { ...secret, hint: setting.isSet ? words.secretSet : hint, most })}
    ${
      setting.isSet && isOptional
        ? tick({ id: `forget-${name}`, label: words.forgetSecret, isOn: false })
        : nothing
    }
  </div>`
}

/** What is set, as the reader writes it. */
export function spoken(host: Element, value: Setting['value']): string {
  if (value === null) return ''
  const isItalian = languageOf(host) === 'it'
  return typeof value === 'number' && isItalian ? String(value).replace('.', ',') : String(value)
}
