import type { Printed, Proof } from './press.ts'
import { createRenderer } from './renderer.ts'

// The process behind a press: it sets the letters it is sent and ends when nobody listens any more.
const ready = createRenderer({ fontPaths: process.argv.slice(2) })

async function print({ id, letter }: Proof): Promise<Printed> {
  try {
    const { renderLetter } = await ready
    return { id, pdf: await renderLetter(letter) }
  } catch (error) {
    return { id, error: String(error) }
  }
}

process.on('message', (proof: Proof) => {
  void print(proof).then((printed) => process.send?.(printed))
})
process.on('disconnect', () => process.exit())
