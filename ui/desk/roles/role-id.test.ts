import { describe, expect, it } from 'vitest'
import { roleId } from './role-id.ts'

describe('the id of a new role', () => {
  it('comes from its name', () => {
    expect(roleId('Lettore della mobilità', [])).toBe('lettore-della-mobilita')
    expect(roleId('2° livello', [])).toBe('livello')
  })

  it('is never one that is taken', () => {
    expect(roleId('Lettore', ['lettore', 'lettore-2'])).toBe('lettore-3')
  })
})
