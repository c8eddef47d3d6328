import { expect, it } from 'vitest'
import { startDelivering } from './delivering.ts'

it('mail that could not go is tried again', async () => {
  const troubles: unknown[] = []
  const delivered: string[] = []
  const deliver = async () => {
    if (troubles.length < 1) throw new Error('The mail server is away')
    delivered.push('mail')
    return 0
  }
  const delivering = startDelivering(deliver, (error) => troubles.push(error))
  await expect.poll(() => delivered).toEqual(['mail'])
  await delivering.stop()
})
