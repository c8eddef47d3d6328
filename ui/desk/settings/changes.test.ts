import { describe, expect, it } from 'vitest'
import type { Settings, SettingsView } from '../../../core/tenancy/settings-contract.ts'
import { changesOf, undoOf } from './changes.ts'

const values: Settings = {
  ...{ name: 'Comune di Prova', short: 'Prova', colour: '#0066cc', dark: '#004d99', logo: null },
  ...{ phone: '041 555', sites: ['https://prova.example'], locales: ['it'], provider: null },
  ...{ secondFactor: 'optional', idleMinutes: 60, weeklyReport: true },
}
const view: SettingsView = {
  ...{ values, declared: values, isOverridden: ['phone'], version: 3 },
  ...{ changedBy: null, changedAt: null },
}

describe('a change of settings', () => {
  it('holds only what differs', () => {
    const draft = { short: 'Prova', phone: '041 041', sites: ['https://prova.example'] }
    expect(changesOf(values, draft)).toEqual({ phone: '041 041' })
  })

  it('is taken back: what was set here by its value, the rest by the code', () => {
    expect(undoOf(view, { phone: '1', short: 'Nuova' })).toEqual({
      phone: '041 555',
      reset: ['short'],
    })
    expect(undoOf(view, { reset: ['phone'] })).toEqual({ phone: '041 555' })
  })
})
