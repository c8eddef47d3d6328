import type ICAL from 'ical.js'
import { dayNumber, dayNumbered } from '../lifecycle/day.ts'
import { instantAt, localDay, startOfDay } from '../lifecycle/zone.ts'

const home = 'Europe/Rome'
const romes = ['Europe/Rome', 'W. Europe Standard Time', '/citadel.org/20070227_1/Europe/Rome']

/** The day that an event's property begins at midnight in Rome; a key of the texts where it does not. */
export function dayOf(property: ICAL.Property): { day: string } | { reason: string } {
  const written = String(property.toJSON()[3])
  const [day = '', time] = written.split('T')
  if (!isDay(day)) return { reason: 'no-such-day' }
  if (time === undefined) return { day }
  const zone = time.endsWith('Z') ? 'UTC' : String(property.getParameter('tzid') ?? home)
  const minutes = minutesOf(time)
  if (romes.includes(zone)) return minutes === 0 ? { day } : { reason: 'part-of-day' }
  const instant = instantIn(zone, day, minutes)
  if (!instant) return { reason: 'unknown-zone' }
  const here = localDay(instant, home)
  const isMidnight = startOfDay(here, home).getTime() === instant.getTime()
  return isMidnight ? { day: here } : { reason: 'part-of-day' }
}

function isDay(day: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    Number.isInteger(Date.parse(day) / 86_400_000) &&
    dayNumbered(dayNumber(day)) === day
  )
}

// A part of a minute is a part of a day too.
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.replace('Z', '').split(':').map(Number)
  return hours * 60 + minutes + seconds / 60
}

function instantIn(zone: string, day: string, minutes: number): Date | undefined {
  try {
    return instantAt(day, minutes, zone)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
