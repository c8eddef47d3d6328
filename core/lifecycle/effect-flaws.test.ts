import { describe, expect, it } from 'vitest'
import { flawsOf } from './flaws.ts'
import type { AnyLifecycle } from './lifecycle.ts'

const sound: AnyLifecycle = {
  start: 'asked',
  states: { asked: { take: 'taken' }, taken: { back: 'asked', grant: 'granted' }, granted: {} },
  pausedIn: [],
  endsIn: ['granted'],
  outcomes: { granted: 'granted' },
  entry: { asked: [{ register: 'received' }] },
  exit: { taken: [{ notify: 'office', about: 'left' }] },
  moves: {
    take: { by: 'office', causes: [{ charge: 'fee' }] },
    back: { by: 'office', undoes: 'take' },
    grant: { by: 'office', needs: { answers: ['name'], files: 1, payment: 'fee' } },
  },
}

const { take, back, grant } = sound.moves
const moves = (differing: AnyLifecycle['moves']) => ({ ...sound.moves, ...differing })
const runs = [{ run: 'work' }]

const cases: [string, Partial<AnyLifecycle>, string[]][] = [
  ['nothing', {}, []],
  [
    'effects of an unknown state',
    { entry: { gone: runs } },
    ['Effects stand at “gone”, which is no state.'],
  ],
  [
    'an outcome that ends nothing',
    { outcomes: { taken: 'denied' } },
    ['“taken” has an outcome and does not end the ticket.'],
  ],
  [
    'two activities at once',
    { entry: { asked: [...runs, ...runs] } },
    ['Two activities run in “asked”: one alone can move the ticket on.'],
  ],
  [
    'an activity where the clock stands still',
    {
      pausedIn: ['taken'],
      entry: { taken: runs },
      moves: moves({ back: { by: 'system' } }),
    },
    ['An activity runs in “taken”, where the clock stands still.'],
  ],
  [
    'a move of DiMe’s that waits for papers',
    { entry: { taken: runs }, moves: moves({ grant: { by: 'system', needs: { files: 1 } } }) },
    ['“grant” is DiMe’s own and can wait for nobody’s papers.'],
  ],
  [
    'a need of nothing',
    { moves: moves({ grant: { by: 'office', needs: { files: 0, answers: [] } } }) },
    ['“grant” needs less than one attachment.', '“grant” needs answers and names none.'],
  ],
  [
    'a move that takes back what it never follows',
    { moves: moves({ take: { by: 'office', undoes: 'grant' } }) },
    ['“take” takes back “grant” and never follows it.'],
  ],
]

describe('a lifecycle that causes and requires', () => {
  it('names its moves', () => {
    expect([take, back, grant]).not.toContain(undefined)
  })

  it.each(cases)('%s', (_, differing, flaws) => {
    expect(flawsOf({ ...sound, ...differing })).toEqual(flaws)
  })
})
