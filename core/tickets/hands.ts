import type { Setter } from '../documents/letter.ts'
import type { Mailer } from '../messages/mailer.ts'
import type { Plugins } from '../plugin/plugins.ts'

/** What attending to tickets takes besides the kernel: plugins to ask, mail to send, letters to set. */
export interface Hands {
  readonly plugins: Plugins
  readonly mailer: Mailer
  readonly set: Setter
  /** Hears of every step that failed. */
  readonly tell?: (error: unknown) => void
}
