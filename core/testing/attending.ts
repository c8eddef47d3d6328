import type { Mail } from '../messages/mailer.ts'
import { rememberingLender } from '../plugin/fixtures/lender.ts'
import { patientPlugins } from '../plugin/fixtures/patient.ts'
import { attend, type Attendance } from '../tickets/attend.ts'
import { deliverLetters } from '../tickets/deliver.ts'
import { monday, type ScratchKernel } from './scratch-kernel.ts'

/** Somebody who attends to tickets, and the mail that went out. */
export interface Attending {
  readonly attendance: Attendance
  readonly mails: Mail[]
  /** Sends the letters that may leave at an instant. */
  deliver(at?: string): Promise<number>
  /** Does what the agenda of a ticket names now, until it names nothing more, and sends the letters; answers what was done. */
  settle(ticket: { tenant: string; id: string }, at?: string): Promise<string[]>
}

/** Attends to tickets of a scratch kernel without plugins; mail is kept, papers stay blank. */
export function attending({ kernel }: ScratchKernel): Attending {
  const mails: Mail[] = []
  const lent = { ...rememberingLender(), rows: async () => [] }
  const mailer = { send: async (mail: Mail) => void mails.push(mail) }
  const attendance = attend(kernel, {
    plugins: patientPlugins({ lent }),
    mailer,
    set: async () => Buffer.from('%PDF-'),
  })
  const deliver = (at = monday) => deliverLetters(kernel, { mailer, now: new Date(at) })
  const settle: Attending['settle'] = async (key, at = monday) => {
    const { now } = await attendance.agenda({ ...key, at })
    for (const due of now) await attendance.perform({ ...key, ...due, at })
    const done = now.map(({ what }) => what)
    if (done.length === 0) await deliver(at)
    return done.length === 0 ? [] : [...done, ...(await settle(key, at))]
  }
  return { attendance, mails, deliver, settle }
}
