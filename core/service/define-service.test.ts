import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const folder = import.meta.dirname

const sound = `
import { days } from '../lifecycle/term.ts'
import { lifecycle } from '../lifecycle/define-lifecycle.ts'
import { defineService } from './define-service.ts'
import type { Service } from './define-service.ts'
import { choice, place, text, when } from './form.ts'

const words = {
  title: '', brief: '', audience: '', needs: [], gives: '', times: '', cost: '',
  states: { asked: '', given: { citizen: '', clerk: '' } },
  moves: { give: '', pay: '' },
  notices: { soon: { subject: '', body: '' } },
  payments: { fee: '' },
}
const form = {
  kind: { label: '', options: { one: '', two: { label: '', hint: '' } } },
  spot: { label: '', options: { north: '' } },
  name: 'Name',
}
export const service: Service = defineService({
  id: 'a.b', archetype: 'report', category: '', access: 'anyone',
  form: {
    kind: choice(['one', 'two']),
    spot: place(['north']),
    name: when({ field: 'kind', is: 'two' }, text({ max: 9 })),
  },
  lifecycle: lifecycle(
    { asked: { give: 'given', pay: 'given' }, given: {} },
    {
      start: 'asked', endsIn: ['given'], outcomes: { given: 'granted' },
      entry: { asked: [{ run: 'work' }, { open: 'c.d', with: { what: 'name' } }] },
      exit: { asked: [{ register: 'sent' }] },
      moves: {
        give: { by: 'system', causes: [{ notify: 'citizen', about: 'soon' }, { charge: 'fee' }] },
        pay: { by: 'office', needs: { answers: ['kind'], payment: 'fee' }, undoes: 'give' },
      },
    },
  ),
  payments: { fee: { amount: 1600 } },
  clock: { term: days(1) },
  subject: 'kind',
  texts: { it: { ...words, form }, en: { ...words, form } },
})
`

// What a declaration may get wrong: what stands above, and the mistake in its place.
const mistakes: Record<string, readonly [right: string, wrong: string]> = {
  'a move to an undeclared state': [`give: 'given'`, `give: 'gone'`],
  'a rule for an unknown move': [`give: { by:`, `take: { by: 'office' }, give: { by:`],
  'a move without a rule': [`give: { by: 'system', causes`, `gone: { by: 'system', causes`],
  'an unknown first state': [`start: 'asked'`, `start: 'begun'`],
  'an unknown last state': [`endsIn: ['given']`, `endsIn: ['gone']`],
  'work in an unknown state': [`entry: { asked:`, `entry: { begun:`],
  'effects of leaving an unknown state': [`exit: { asked:`, `exit: { begun:`],
  'an outcome of an unknown state': [`{ given: 'granted' }`, `{ gone: 'granted' }`],
  'an effect of no kind': [`{ register: 'sent' }`, `{ publish: 'sent' }`],
  'an effect that is half said': [`, about: 'soon'`, ``],
  'a charge of an unknown payment': [`{ charge: 'fee' }`, `{ charge: 'fine' }`],
  'a wait for an unknown payment': [`payment: 'fee'`, `payment: 'fine'`],
  'a requirement on no question': [`answers: ['kind']`, `answers: ['sort']`],
  'a child that takes the answer to no question': [`{ what: 'name' }`, `{ what: 'nome' }`],
  'a notice without words': [`soon: { subject`, `late: { subject`],
  'a payment without words': [`payments: { fee: '' }`, `payments: {}`],
  'a move that takes back no move': [`undoes: 'give'`, `undoes: 'gift'`],
  'a state without a name for clerks': [`{ citizen: '', clerk: '' }`, `{ citizen: '' }`],
  'a subject that is no question': [`subject: 'kind'`, `subject: 'sort'`],
  'a condition on no question': [`field: 'kind'`, `field: 'sort'`],
  'a condition on no option': [`is: 'two'`, `is: 'three'`],
  'a question without words': [`name: 'Name',`, ``],
  'an option without words': [`one: '',`, ``],
  'an area without words': [`{ north: '' }`, `{ south: '' }`],
  'a state without words': [`asked: '', given: {`, `given: {`],
  'a move without words': [`moves: { give: '', pay: '' }`, `moves: { pay: '' }`],
  'a language without words': [`, en: { ...words, form }`, ``],
  'words for an unknown state': [
    `it: { ...words, form }`,
    `it: { ...words, form, states: { ...words.states, gone: '' } }`,
  ],
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.NodeNext,
  types: ['node'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
}

function faultyOf(sources: ReadonlyMap<string, string>): string[] {
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  host.readFile = (name) => sources.get(name) ?? readFile(name)
  host.fileExists = (name) => sources.has(name) || fileExists(name)
  const program = ts.createProgram([...sources.keys()], options, host)
  return [...sources.keys()].filter((name) => {
    const errors = program.getSemanticDiagnostics(program.getSourceFile(name))
    return errors.length > 0
  })
}

const nameOf = (title: string) => `${folder}/${title.replaceAll(' ', '-')}.ts`

describe('a declaration', () => {
  const wrong = Object.entries(mistakes).map(([title, [right, mistake]]): [string, string] => [
    nameOf(title),
    sound.replace(right, mistake),
  ])
  const faulty = faultyOf(new Map([[nameOf('sound'), sound], ...wrong]))

  it('compiles when it is sound', () => {
    expect(faulty).not.toContain(nameOf('sound'))
  })

  it.each(Object.keys(mistakes))('does not compile with %s', (title) => {
    expect(faulty).toContain(nameOf(title))
  })
})
