import type { Mail } from '../messages/mailer.ts'
import { createPlugins } from '../plugin/plugins.ts'
import { attend, type Attendance } from '../tickets/attend.ts'
import { monday, type ScratchKernel } from './scratch-kernel.ts'

/** Somebody who attends to tickets, and the mail that went out. */
export interface Attending {
  readonly attendance: Attendance
  readonly mails: Mail[]
  /** Does what the agenda of a ticket names now, until it names nothing more; answers what was done. */
  settle(ticket: { tenant: string; id: string }, at?: string): Promise<string[]>
}

/** Attends to tickets of a scratch kernel without plugins; mail is kept, papers stay blank. */
export function attending({ kernel }: ScratchKernel): Attending {
  const mails: Mail[] = []
  const lent = { rows: async () => [], log: () => undefined }
  const attendance = attend(kernel, {
    plugins: createPlugins({ lent }),
    mailer: { send: async (mail) => void mails.push(mail) },
    set: async () => Buffer.from('%PDF-'),
  })
  const settle: Attending['settle'] = async (key, at = monday) => {
    const { now } = await attendance.agenda({ ...key, at })
    for (const due of now) await attendance.perform({ ...key, ...due, at })
    const done = now.map(({ what }) => what)
    return done.length === 0 ? [] : [...done, ...(await settle(key, at))]
  }
  return { attendance, mails, settle }
}
