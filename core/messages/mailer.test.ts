import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMailer } from './mailer.ts'

const mail = {
  id: '0198f1f6-4f3e-7c1a-9f8e-3b0d5a6c7e21',
  from: '"Comune di Prova" <noreply@town.example>',
  to: 'marta@posta.example',
  subject: 'La richiesta è «Risolta»',
  text: 'Buongiorno,\n\nperché sì.\n',
}

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'mail-'))))
afterAll(() => rm(folder, { recursive: true }))

describe('mail into a folder', () => {
  it('is one file with one id, however often it is sent', async () => {
    const mailer = createMailer({ folder: join(folder, 'out') })
    await mailer.send(mail)
    await mailer.send(mail)
    expect(await readdir(join(folder, 'out'))).toEqual([`${mail.id}.eml`])
    const written = await readFile(join(folder, 'out', `${mail.id}.eml`), 'utf8')
    expect(written).toContain(`Message-ID: <${mail.id}@dime>`)
    expect(written).toContain('To: marta@posta.example')
  })

  it('lets no line break of a subject become a header', async () => {
    const id = 'tampered'
    const subject = 'Ciao\r\nBcc: evil@evil.example'
    await createMailer({ folder }).send({ ...mail, id, subject })
    expect(await readFile(join(folder, `${id}.eml`), 'utf8')).not.toMatch(/^Bcc:/m)
  })
})

describe('mail without a way out', () => {
  it('stays where it is', async () => {
    await expect(createMailer({}).send(mail)).resolves.toBeUndefined()
  })
})
