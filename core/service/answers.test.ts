import { describe, expect, it } from 'vitest'
import { Fault } from '../operation/fault.ts'
import { checkAnswers, type Answers } from './answers.ts'
import {
  choice,
  date,
  longText,
  optional,
  photos,
  place,
  text,
  when,
  yesNo,
  type Form,
} from './form.ts'

const form: Form = {
  name: text({ max: 10, pattern: '[A-Z][a-z]+' }),
  story: optional(longText({ max: 20 })),
  colour: choice(['red', 'blue']),
  shade: when({ field: 'colour', is: 'red' }, choice(['dark', 'light'])),
  born: date({ notAfter: 'today' }),
  where: place(['north']),
  pictures: optional(photos({ max: 1 })),
  sure: yesNo(),
}

const sound: Answers = {
  name: 'Marta',
  colour: 'blue',
  born: '2026-03-02',
  where: { address: 'Via A 1', area: 'north' },
  sure: true,
}

function wrongFields(answers: Answers): unknown {
  try {
    checkAnswers(form, answers, { locale: 'it', today: '2026-03-02' })
    return []
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const { errors } = error.facts as { errors: { field: string }[] } // what the fault declares
    return [...new Set(errors.map(({ field }) => field))]
  }
}

const id = '00000000-0000-4000-8000-000000000001'
const cases: [what: string, differing: Answers, wrong: string[]][] = [
  ['nothing but what is needed', {}, []],
  ['everything', { story: 'Una storia', pictures: [id] }, []],
  ['a question that another answer opens', { colour: 'red', shade: 'dark' }, []],
  ['no answer to a question that is open', { colour: 'red' }, ['shade']],
  ['an answer to a question that is closed', { shade: 'dark' }, ['shade']],
  ['a word that is too long', { name: 'Mmmmmmmmmmm' }, ['name']],
  ['a word of another shape', { name: 'marta' }, ['name']],
  ['blanks for a word', { name: '   ' }, ['name']],
  ['a number for a word', { name: 7 }, ['name']],
  ['an option that is not there', { colour: 'green' }, ['colour']],
  ['a day to come', { born: '2026-03-03' }, ['born']],
  ['a day that is none', { born: '2026-02-30' }, ['born']],
  ['yes in words', { sure: 'yes' }, ['sure']],
  ['a place elsewhere', { where: { address: 'Via A 1', area: 'south' } }, ['where.area']],
  [
    'a place beyond the poles',
    { where: { address: 'Via A', area: 'north', lat: 91 } },
    ['where.lat'],
  ],
  ['too many pictures', { pictures: [id, id] }, ['pictures']],
  ['a picture that is none', { pictures: ['foto.png'] }, ['pictures.0']],
  ['what nobody asked', { other: 1, another: 2 }, ['other', 'another']],
]

describe('answers', () => {
  it.each(cases)('with %s', (_, differing, wrong) => {
    expect(wrongFields({ ...sound, ...differing })).toEqual(wrong)
  })

  it('come back clean', () => {
    const rules = { locale: 'it', today: '2026-03-02' } as const
    const clean = checkAnswers(form, { ...sound, story: '  Una storia ' }, rules)
    expect(clean['story']).toBe('Una storia')
  })

  it('are asked for again as the day goes by', () => {
    const next = checkAnswers(
      form,
      { ...sound, born: '2026-03-03' },
      { locale: 'it', today: '2026-03-03' },
    )
    expect(next['born']).toBe('2026-03-03')
  })
})
