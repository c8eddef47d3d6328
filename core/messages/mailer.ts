import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Configuration } from '../configuration.ts'

/** A mail to be sent; the id makes sure that two deliveries are known as one. */
export interface Mail {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Sends mail. */
export interface Mailer {
  send(mail: Mail): Promise<void>
}

/** A mailer to a server, or into a folder with a file for each mail; without either, mail stays in the record. */
export function createMailer({ smtp, folder }: Configuration['mail']): Mailer {
  if (smtp) return overSmtp(smtp)
  return folder ? intoFolder(folder) : { send: async () => undefined }
}

function overSmtp(url: string): Mailer {
  const transport = createTransport(url)
  return {
    async send({ id, ...mail }) {
      await transport.sendMail({ ...mail, messageId: `<${id}@dime>` })
    },
  }
}

function intoFolder(folder: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true })
  return {
    async send({ id, ...mail }) {
      const { message } = await transport.sendMail({ ...mail, messageId: `<${id}@dime>` })
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, `${id}.eml`), message)
    },
  }
}
