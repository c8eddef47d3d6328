import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
const put = (name: string, content: Buffer, who: 'nobody' | 'marta' = 'nobody') =>
  city.ask(city.as(who), 'files.put', { name, content: content.toString('base64') })

describe('a file', () => {
  it.each([
    ['image/png', png],
    ['image/jpeg', Buffer.from('ffd8ffe000104a46', 'hex')],
    ['image/webp', Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1')],
    ['application/pdf', Buffer.from('%PDF-1.7')],
  ])('is %s by what is in it, whatever its name says', async (type, content) => {
    expect(await put('foto.html', content)).toMatchObject({ type })
  })

  it.each([
    ['a page', Buffer.from('<html><script>alert(1)</script>')],
    ['a drawing that can run', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['nothing', Buffer.alloc(0)],
  ])('is not taken when it is %s', async (_, content) => {
    await expect(put('foto.png', content)).rejects.toMatchObject({ code: 'file.not-taken' })
  })

  it('is not taken above ten megabytes', async () => {
    const content = Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)])
    await expect(put('foto.png', content)).rejects.toMatchObject({
      code: 'file.too-large',
      facts: { name: 'foto.png', limit: 10 },
    })
  })
})

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd.png', 'passwd.png'],
    ['C:\\foto\\casa.png', 'casa.png'],
    ['gnp.\u202Eexe.png', 'gnp.exe.png'],
    ['\u0000<b>.png', 'b.png'],
    ['..', '..'],
  ])('named %j is kept as %j', async (name, kept) => {
    expect((await put(name, png)).name).toBe(kept)
  })
})

describe('a file that was uploaded', () => {
  it('is read by its sender alone until it is sent', async () => {
    const { id } = await put('foto.png', png, 'marta')
    expect(await city.ask(city.as('marta'), 'files.get', { id })).toMatchObject({
      name: 'foto.png',
    })
    await expect(city.ask(city.as('bruno'), 'files.get', { id })).rejects.toMatchObject({
      code: 'document.unknown',
    })
  })

  it('goes with the report to its office, and to whoever holds the report’s code', async () => {
    const { id } = await put('foto.png', png)
    const { code } = await sendReport(city, city.as('nobody'), { category: 'lamp', photos: [id] })
    const typed = code.toLowerCase()
    expect(await city.ask(city.as('carlo'), 'files.get', { id })).toMatchObject({
      name: 'foto.png',
    })
    expect(await city.ask(city.as('nobody'), 'files.get', { id, code: typed })).toBeTruthy()
    await expect(city.ask(city.as('enzo'), 'files.get', { id })).rejects.toMatchObject({
      code: 'access.not-allowed',
    })
  })
})
