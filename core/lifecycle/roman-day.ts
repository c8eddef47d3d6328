import { localDay } from './zone.ts'

/** The ISO day of Italy's clocks at an instant: late in the evening it is ahead of UTC. */
export function romanDay(instant: string | Date): string {
  return localDay(new Date(instant), 'Europe/Rome')
}
