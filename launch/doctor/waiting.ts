import { countWaiting, type Waiting } from '@dime/core/running'
import type { Settings } from '../settings.ts'
import { ownerOf } from '../tenants/owner.ts'
import { examine, type Finding } from './finding.ts'
import { explain } from '../explain.ts'

const longSeconds = 60

/** Looks at what waits in a city that runs; only an outbox that does not empty is an illness. */
export async function examineWaiting(settings: Settings): Promise<Finding[]> {
  const counted = Promise.resolve().then(() => {
    const { url, secret } = ownerOf(settings)
    return countWaiting(url, secret)
  })
  return waitingFindings(() => counted)
}

/** The same from what was counted. */
export async function waitingFindings(count: () => Promise<Waiting>): Promise<Finding[]> {
  const start = 'It can be counted once the record runs: npm start.'
  const looked = (title: string, found: (waiting: Waiting) => string, advice = start) =>
    examine(title, async () => found(await count()), advice)
  return Promise.all([
    looked('Tickets in trouble', troubled),
    looked('Unattended tickets', unattended),
    looked(
      'Outbox',
      outbox,
      'See that Temporal and the workflow process run; their logs tell more.',
    ),
  ])
}

function troubled({ troubled: count }: Waiting): string {
  if (count === 0) return 'none'
  return `${count}: a step failed three times or more; their offices see them in the desk’s list of what is to be repaired`
}

function unattended({ unattended: count }: Waiting): string {
  if (count === 0) return 'none'
  return `${count}: nobody came though somebody should have; the workflow process wakes them within two minutes`
}

function outbox({ events, seconds }: Waiting): string {
  if (events === 0) return 'empty'
  const found = `${events} ${events === 1 ? 'event waits' : 'events wait'}, the oldest for ${seconds.toFixed(1)} s`
  if (seconds > longSeconds) throw explain(found)
  return found
}
