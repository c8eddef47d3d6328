import { describe, expect, it } from 'vitest'
import { flawsOf } from './flaws.ts'
import type { AnyLifecycle } from './lifecycle.ts'

const sound: AnyLifecycle = {
  start: 'asked',
  states: {
    asked: { ask: 'waiting', grant: 'granted', lapse: 'granted' },
    waiting: { answer: 'asked', resume: 'asked' },
    granted: {},
  },
  pausedIn: ['waiting'],
  endsIn: ['granted'],
  silence: { means: 'consent', move: 'lapse' },
  moves: {
    ask: { by: 'office' },
    grant: { by: 'office' },
    lapse: { by: 'system' },
    answer: { by: 'citizen' },
    resume: { by: 'system' },
  },
}

const { resume: _resume, ...withoutResume } = sound.moves

type Differing = { [K in keyof AnyLifecycle]?: AnyLifecycle[K] | undefined }

const cases: [string, Differing, string[]][] = [
  ['nothing', {}, []],
  [
    'a state that nothing leads to',
    { states: { ...sound.states, lost: { grant: 'granted' } } },
    ['No move leads to “lost”.'],
  ],
  [
    'a dead end',
    {
      states: { ...sound.states, asked: { ...sound.states['asked'], park: 'parked' }, parked: {} },
      moves: { ...sound.moves, park: { by: 'office' } },
    },
    ['From “parked” no outcome can be reached.'],
  ],
  [
    'a rule for what never happens',
    { moves: { ...sound.moves, bless: { by: 'office' } } },
    ['“bless” leaves no state.'],
  ],
  [
    'a move without a rule',
    { moves: withoutResume },
    [
      'Nobody may make “resume”: it has no rule.',
      'The clock could stand still in “waiting” for ever: the system has no move.',
    ],
  ],
  [
    'a move that the system has no reason to make',
    { silence: undefined },
    ['Nothing makes “lapse” in “asked”: no activity runs there.'],
  ],
  [
    'a pause that only the citizen can end',
    { states: { ...sound.states, waiting: { answer: 'asked' } }, moves: withoutResume },
    ['The clock could stand still in “waiting” for ever: the system has no move.'],
  ],
  [
    'silence that people keep',
    { silence: { means: 'consent', move: 'grant' } },
    [
      'Nothing makes “lapse” in “asked”: no activity runs there.',
      'Silence makes “grant”, which must be a move of the system.',
    ],
  ],
]

describe('a lifecycle with', () => {
  it.each(cases)('%s', (_, differing, flaws) => {
    expect(flawsOf({ ...sound, ...differing } as AnyLifecycle)).toEqual(flaws)
  })
})
