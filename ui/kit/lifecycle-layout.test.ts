import { describe, expect, it } from 'vitest'
import type { LifecycleView } from '../../core/service/lifecycle-contract.ts'
import { layoutOf, linesOf } from './lifecycle-layout.ts'

const state = (name: string, column: number, row = 0): LifecycleView['states'][number] => ({
  ...{ name, label: name, column, row, kind: 'open' },
})
const move = (name: string, from: string, to: string): LifecycleView['moves'][number] => ({
  ...{ name, from, to, label: name, by: 'office' },
})
const cycle: LifecycleView = {
  states: [state('new', 0), state('work', 1), state('wait', 1, 1), state('done', 2)],
  moves: [
    move('take', 'new', 'work'),
    move('close', 'work', 'done'),
    move('ask', 'work', 'wait'),
    move('answer', 'wait', 'work'),
    move('resume', 'wait', 'work'),
    move('reopen', 'done', 'work'),
    move('cancel', 'new', 'done'),
  ],
  ...{ term: { amount: 30, unit: 'days' }, silence: null },
}

describe('a drawn lifecycle', () => {
  const { boxes, arrows, width, height } = layoutOf(cycle)

  it('has each state in its column and row, none over another', () => {
    const places = boxes.map(({ x, y }) => `${x} ${y}`)
    expect(new Set(places).size).toBe(4)
    expect(boxes[0]?.x).toBeLessThan(boxes[1]?.x ?? 0)
    expect(boxes[1]?.y).toBeLessThan(boxes[2]?.y ?? 0)
  })

  it('draws the moves between two states as one arrow', () => {
    expect(arrows).toHaveLength(6)
    expect(arrows.find(({ moves }) => moves.length === 2)?.moves.map(({ name }) => name)).toEqual([
      'answer',
      'resume',
    ])
  })

  it('keeps everything inside', () => {
    for (const { at } of arrows) {
      expect(at.x > 0 && at.x < width).toBe(true)
      expect(at.y > 0 && at.y < height).toBe(true)
    }
  })
})

describe('the words in a box', () => {
  it('stand in one line, or in two of like length', () => {
    expect(linesOf('Ricevuta')).toEqual(['Ricevuta'])
    expect(linesOf('In attesa del cittadino')).toEqual(['In attesa', 'del cittadino'])
  })
})
