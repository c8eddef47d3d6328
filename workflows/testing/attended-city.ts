import { urlFor } from '../../core/database/roles.ts'
import { createRelay } from '../../core/outbox/relay.ts'
import type { Service } from '../../core/service/define-service.ts'
import { attending } from '../../core/testing/attending.ts'
import { scratchKernel, type ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import type { Attendance } from '../../core/tickets/attend.ts'
import { startDispatcher } from '../outbox/dispatcher.ts'
import { ticketActivities } from '../ticket/activities.ts'
import { tellTickets } from '../ticket/start.ts'
import { skipTime, type SkippedTime } from './skipped-time.ts'

/** A city whose tickets are attended to on a real server, told of every change by the real outbox. */
export interface AttendedCity {
  readonly city: ScratchKernel
  readonly time: SkippedTime
  /** The server's instant, ISO. */
  now(): Promise<string>
  /** Lets the worker die so many times after it did what was due and before it could tell. */
  dies(times: number): void
  close(): Promise<void>
}

/** Opens it, with one worker for all its life: tickets wait for nobody who has gone. */
export async function attendedCity(services: readonly Service[]): Promise<AttendedCity> {
  const city = await scratchKernel(services)
  const time = await skipTime()
  const worker = dying(attending(city).attendance)
  const ended = Promise.withResolvers<void>()
  const served = time.serve(ticketActivities(worker.attendance), () => ended.promise)
  const relay = createRelay(urlFor('dime_relay', city.url, city.kernel.lent.secrets))
  const dispatcher = startDispatcher({
    relay,
    publish: (events) => tellTickets(time.environment.client, events),
    onTrouble: (error) => ended.reject(error),
  })
  return {
    ...{ city, time, dies: worker.dies },
    now: async () => new Date(await time.environment.currentTimeMs()).toISOString(),
    async close() {
      await dispatcher.stop()
      ended.resolve()
      await served
      await time.close()
      await Promise.all([relay.close(), city.close()])
    },
  }
}

function dying(attendance: Attendance): Pick<AttendedCity, 'dies'> & { attendance: Attendance } {
  let deaths = 0
  return {
    dies: (times) => void (deaths = times),
    attendance: {
      ...attendance,
      async attend(moment) {
        const left = await attendance.attend(moment)
        if (deaths === 0) return left
        deaths -= 1
        throw new Error('The worker died before it could tell')
      },
    },
  }
}
