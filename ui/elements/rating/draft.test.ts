import { describe, expect, it } from 'vitest'
import { blankRating, withReason, withStars } from './draft.ts'

describe('a rating that is being given', () => {
  it('keeps its reasons while the stars stay on one side', () => {
    const draft = withReason(withStars(blankRating, 2), 'unclear')
    expect(withStars(draft, 3)).toMatchObject({ stars: 3, reasons: ['unclear'] })
  })

  it('forgets them when many stars become few, or the reverse', () => {
    expect(withStars(withReason(withStars(blankRating, 2), 'unclear'), 4).reasons).toEqual([])
    expect(withStars(withReason(withStars(blankRating, 5), 'clear'), 1).reasons).toEqual([])
  })

  it('takes a reason back when it is chosen again', () => {
    const draft = withReason(withReason(blankRating, 'lost'), 'other')
    expect(withReason(draft, 'lost').reasons).toEqual(['other'])
  })
})
