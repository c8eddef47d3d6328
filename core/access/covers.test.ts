import { describe, expect, it } from 'vitest'
import { anyRoleRule } from '../testing/random-actors.ts'
import { seededDice } from '../testing/seeded-dice.ts'
import { abilityOf } from './ability.ts'
import { covers, uncovered } from './covers.ts'
import { rule, type RoleRule } from './vocabulary.ts'

function able({ action }: RoleRule, rules: readonly RoleRule[]) {
  const place = { office: 'a', officeCode: '', officeName: { it: '' }, offices: ['a'] }
  const held = [{ role: 'made-here', rules, ...place }]
  const ability = abilityOf({ kind: 'staff', id: '', name: '', assignments: held })
  const rows = ['a', 'b'].flatMap((officeId) =>
    [true, false].map((isSensitive) => ({ kind: 'ticket', officeId, isSensitive }) as const),
  )
  return rows.flatMap((row) =>
    [undefined, 'state', 'answers', 'notes'].map((field) => ability.can(action, row, field)),
  )
}

describe('a rule that covers another', () => {
  it('lets do all that the other does, on every row and in every field', () => {
    const dice = seededDice(77)
    let covering = 0
    for (let turn = 0; turn < 4_000; turn++) {
      const [wide, narrow] = [anyRoleRule(dice), anyRoleRule(dice)]
      if (!covers(wide, narrow)) continue
      covering += 1
      const [allowed, asked] = [able(narrow, [wide]), able(narrow, [narrow])]
      expect(asked.every((may, at) => !may || allowed[at])).toBe(true)
    }
    expect(covering).toBeGreaterThan(100)
  })

  it.each([
    [rule('read', 'ticket'), rule('read', 'ticket', 'own'), true],
    [rule('read', 'ticket', 'own'), rule('read', 'ticket'), false],
    [rule('read', 'ticket'), rule('move', 'ticket'), false],
  ] as const)('%o covers %o: %s', (wide, narrow, does) => {
    expect(covers(wide, narrow)).toBe(does)
    expect(uncovered([narrow], [wide])).toEqual(does ? [] : [narrow])
  })
})
