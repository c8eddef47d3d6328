import { z } from 'zod'
import { read, write } from '../operation/define.ts'
import { readSettings, saveSettings } from './settings.ts'
import { SettingsSave, SettingsView } from './settings-contract.ts'

/** What can be asked of a tenant's settings. */
export const settingsOperations = [
  read({
    name: 'settings.read',
    summary: 'The settings as they hold, which were set here, and what code declares',
    input: z.object({}).strict(),
    output: SettingsView,
    need: { action: 'read', subject: 'settings' },
    notes: 'nothing',
    run: (scope) => readSettings(scope),
  }),
  write({
    name: 'settings.save',
    summary: 'Sets what is given; what is reset goes back to what code declares',
    input: SettingsSave,
    output: SettingsView,
    need: { action: 'edit', subject: 'settings' },
    bodyLimit: 512 * 1024,
    run: (scope, asked) => saveSettings(scope, asked),
  }),
] as const
