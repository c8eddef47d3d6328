import { afterEach, describe, expect, it } from 'vitest'
import { createPress, type Press } from './press.ts'
import { createRenderer } from './renderer.ts'
import { residence } from './residence.example.ts'

let press: Press
afterEach(() => press.close())

describe('a press', () => {
  it('sets a letter as the renderer in the same process does', async () => {
    press = createPress()
    const [apart, here] = [await press.renderLetter(residence), await createRenderer()]
    expect(apart.equals(await here.renderLetter(residence))).toBe(true)
  })

  it('changes its process without losing a letter', async () => {
    press = createPress({ lettersPerProcess: 2 })
    const all = [1, 2, 3, 4, 5].map((number) =>
      press.renderLetter({ ...residence, title: `Numero ${number}` }),
    )
    const titles = (await Promise.all(all)).map(
      (pdf) => /Numero \d/.exec(pdf.toString('latin1'))?.[0],
    )
    expect(titles).toEqual(['Numero 1', 'Numero 2', 'Numero 3', 'Numero 4', 'Numero 5'])
  })

  it('says why a letter cannot be set and goes on with the next', async () => {
    press = createPress()
    const spoilt = { ...residence, issuer: { name: 'Comune', colour: 'none' } }
    await expect(press.renderLetter(spoilt)).rejects.toThrow('color string')
    await expect(press.renderLetter(residence)).resolves.toBeInstanceOf(Buffer)
  })
})
