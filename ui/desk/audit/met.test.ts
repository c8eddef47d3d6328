import { describe, expect, it } from 'vitest'
import type { AuditRow } from '../../../core/audit/contract.ts'
import { meet, nobody } from './met.ts'

const row: AuditRow = {
  ...{ seq: '1', at: '2026-11-23T10:00:00Z', role: null, office: null, action: 'person.read' },
  ...{ label: 'Ha aperto', ticket: null, why: null, address: null, behalf: null, data: {} },
  actor: { kind: 'staff', id: 'a', name: 'Ada Rizzi' },
  person: { id: 'm', name: 'Marta Zen' },
  position: 1,
}

describe('those met in the audit', () => {
  it('are there once, by name, and machines are not among them', () => {
    const machine: AuditRow = {
      ...row,
      actor: { kind: 'machine', id: 'x', name: 'x' },
      person: null,
    }
    const met = meet(meet(nobody, [row]), [row, machine])
    expect(met).toEqual({
      staff: [{ id: 'a', name: 'Ada Rizzi' }],
      people: [{ id: 'm', name: 'Marta Zen' }],
    })
  })
})
