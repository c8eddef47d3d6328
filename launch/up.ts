import { parseArgs } from 'node:util'
import { prepareCity, startCity, stopLeftovers } from './city.ts'
import { diskIsFull, emptyDataFolder, openDataFolder } from './data-folder.ts'
import { inWords } from './explain.ts'
import { takeLock } from './lock.ts'
import { chooseParts } from './parts/parts.ts'
import { createReport } from './report.ts'
import { readSettings } from './settings.ts'
import { welcome } from './welcome.ts'

const report = createReport((text) => void process.stdout.write(text))

/** `npm start`: brings the city up and keeps it up until it is asked to stop. */
async function up(): Promise<void> {
  const options = { reset: { type: 'boolean' }, only: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const settings = readSettings(process.env)
  const parts = chooseParts(values.only)
  openDataFolder(settings.data)
  const lock = takeLock(settings.data)
  const stop = stopSignal()
  try {
    report.say(`DiMe · data in ${settings.data}`)
    await tidyUp(settings.data, lock.stale)
    if (values.reset) emptyDataFolder(settings.data)
    const begun = Date.now()
    const running = await startCity(prepareCity(settings, report), parts, stop)
    report.say(`\nThe city is up · ${((Date.now() - begun) / 1000).toFixed(1)} s\n`)
    for (const line of welcome(settings, running.secret)) report.say(line)
    report.say('\nCtrl-C stops it and keeps the data.')
    await aborted(stop)
    await running.close()
  } catch (error) {
    if (!stop.aborted) throw isDiskFull(error) ? diskIsFull(settings.data) : error
  } finally {
    lock.release()
  }
  report.say('Stopped; the data is kept.')
}

/** Stops what a start that was killed has left running, so that this one finds its ports free. */
async function tidyUp(data: string, isStale: boolean): Promise<void> {
  const left = await stopLeftovers(data)
  if (!isStale && left.length === 0) return
  const found = left.length > 0 ? `; stopped what it left running: ${left.join(', ')}` : ''
  report.say(`  An earlier start ended without tidying up${found}.`)
}

/** The first Ctrl-C or SIGTERM stops in order; one more, a while later, leaves at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController()
  let askedAt = 0
  const ask = () => {
    // A terminal, npm and our own launcher may each pass on the same Ctrl-C.
    if (controller.signal.aborted && Date.now() - askedAt > 1_000) process.exit(130)
    if (controller.signal.aborted) return
    askedAt = Date.now()
    report.say('\nStopping…')
    controller.abort()
  }
  process.on('SIGINT', ask).on('SIGTERM', ask)
  return controller.signal
}

function aborted(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  signal.addEventListener('abort', () => resolve())
  return promise
}

function isDiskFull(error: unknown): boolean {
  return /ENOSPC|No space left on device/.test(inWords(error))
}

try {
  await up()
  process.exit(0)
} catch (error) {
  console.error(`\n${inWords(error)}`)
  process.exit(1)
}
