import { describe, expect, it } from 'vitest'
import { fiscalCode, iban } from './checked-text.ts'
import { Fault } from '../operation/fault.ts'
import { wordsFor } from '../texts/words.ts'
import { checkAnswers, type Answers } from './answers.ts'
import {
  amount,
  choice,
  date,
  files,
  longText,
  number,
  optional,
  photos,
  place,
  several,
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
  people: optional(number({ min: 1, max: 9 })),
  size: optional(number({ min: 0, max: 500, decimals: 2 })),
  rent: optional(amount({ min: 100, max: 500_000 })),
  paper: optional(files({ max: 1 })),
  from: optional(date({ notBefore: 'tomorrow' })),
  account: optional(iban()),
  family: optional(several(fiscalCode(), { max: 2 })),
  tone: when({ field: 'colour', is: ['red', 'green'] }, optional(text({ max: 5 }))),
  reason: when({ field: 'sure', is: false }, text({ max: 20 })),
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

function faultOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
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
  ['a number of people', { people: 3 }, []],
  ['too many people', { people: 10 }, ['people']],
  ['a part of a person', { people: 1.5 }, ['people']],
  ['a number in words', { people: '3' }, ['people']],
  ['a size with two decimals', { size: 48.25 }, []],
  ['a size finer than that', { size: 48.255 }, ['size']],
  ['an amount in cents', { rent: 45_050 }, []],
  ['a part of a cent', { rent: 450.5 }, ['rent']],
  ['too little money', { rent: 99 }, ['rent']],
  ['a paper', { paper: [id] }, []],
  ['tomorrow', { from: '2026-03-03' }, []],
  ['a day that begins too early', { from: '2026-03-02' }, ['from']],
  ['an account', { account: 'IT60X0542811101000000123456' }, []],
  ['an account with a wrong digit', { account: 'IT60X0542811101000000123457' }, ['account']],
  ['fiscal codes', { family: ['RSSMRA85T10A562S', 'VRDLGU70A01L736O'] }, []],
  ['a fiscal code that is none', { family: ['RSSMRA85T10A562T'] }, ['family.0']],
  ['no line at all', { family: [] }, ['family']],
  ['an answer that one of some others opens', { colour: 'red', shade: 'dark', tone: 'x' }, []],
  ['an answer that none of them opens', { tone: 'x' }, ['tone']],
  ['a question that a no opens', { sure: false, reason: 'Non so' }, []],
  ['no answer to a question that a no opens', { sure: false }, ['reason']],
  ['what nobody asked', { other: 1, another: 2 }, ['other', 'another']],
]

describe('answers', () => {
  it.each(cases)('with %s', (_, differing, wrong) => {
    expect(wrongFields({ ...sound, ...differing })).toEqual(wrong)
  })
})

describe('an answer that is too long', () => {
  it('is refused by its length alone: nobody looks how the rest is written', () => {
    const pattern = '(?:[a-z]{1,90}|[0-9]{1,90}){1,9}'
    const asked: Form = { name: text({ max: 20, pattern }) }
    const check = (name: string) => () =>
      checkAnswers(asked, { name }, { locale: 'it', today: '2026-03-02' })
    const refusals = ['A'.repeat(20), 'A'.repeat(21)].map((name) => faultOf(check(name)))
    expect(refusals).toMatchObject([
      { facts: { errors: [{ message: 'Controlla com’è scritto.' }] } },
      { facts: { errors: [{ message: expect.stringContaining('20') }] } },
    ])
  })
})

describe('answers that are sound', () => {
  it('come back clean', () => {
    const rules = { locale: 'it', today: '2026-03-02' } as const
    const clean = checkAnswers(form, { ...sound, story: '  Una storia ' }, rules)
    expect(clean['story']).toBe('Una storia')
  })

  it('come back as registers write them', () => {
    const rules = { locale: 'it', today: '2026-03-02' } as const
    const said = { account: 'it60 x054 2811 1010 0000 0123 456', family: [' rssmra85t10a562s '] }
    const clean = checkAnswers(form, { ...sound, ...said }, rules)
    expect(clean).toMatchObject({
      account: 'IT60X0542811101000000123456',
      family: ['RSSMRA85T10A562S'],
    })
  })
})

describe('answers on another day or in another language', () => {
  it('are told what is wrong in words of their own', () => {
    const attempt = () =>
      checkAnswers(
        form,
        { ...sound, account: 'IT60X0542811101000000123457' },
        {
          locale: 'en',
          today: '2026-03-02',
        },
      )
    expect(attempt).toThrow(
      expect.objectContaining({
        facts: { errors: [{ field: 'account', message: wordsFor('en').say('answer.iban', {}) }] },
      }),
    )
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
