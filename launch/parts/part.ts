import type { Ledger } from '../process/ledger.ts'
import type { Report } from '../report.ts'
import type { Settings } from '../settings.ts'

/** What a part of the city may use while it starts. */
export type City = {
  root: string
  settings: Settings
  secret: string
  report: Report
  ledger: Ledger
  /** The variables that children get; each part that has started adds its own. */
  env: Readonly<Record<string, string | undefined>>
}

/** What a started part hands on: variables for the parts after it, and its way to stop. */
export type Started = { env?: Record<string, string>; close?(): Promise<void> }

/** A part of the city, started after those before it and stopped before them. */
export type Part = { name: string; start(city: City): Promise<Started> }
