import { describe, expect, it } from 'vitest'
import { roomsOf } from '../shell/task-room.ts'
import { levelPages } from './level-pages.ts'

const named = (...rules: (readonly string[])[]) => levelPages({ rules }).map(([, name]) => name)

describe('the pages about promises and work', () => {
  it('are all of them for whoever manages an office, but for the ones about tickets', () => {
    const manager = [
      ['read', 'statistics'],
      ['edit', 'service'],
      ['edit', 'staff'],
    ]
    expect(named(...manager)).toEqual(['now', 'promises', 'work', 'absences'])
  })

  it('begin with how it goes only for whoever may read the statistics', () => {
    expect(named(['edit', 'service'])).toEqual(['promises', 'work'])
    expect(named(['read', 'statistics'], ['list', 'ticket'])).toEqual([
      ...['now', 'promises', 'compensations'],
    ])
  })

  it('are a room of the rail for whoever manages or reads statistics, and for no one else', () => {
    expect(roomsOf({ rules: [['edit', 'service']] })).toContain('levels')
    expect(roomsOf({ rules: [['read', 'statistics']] })).toContain('levels')
    expect(roomsOf({ rules: [['move', 'ticket']] })).not.toContain('levels')
  })
})
