import { long, short, steps, until } from '../workflow.ts'

/** The visit of the next version, which does otherwise. */
export const visit = short(async (about) => {
  const step = steps(about)
  await until(await step('arrangeSecond'))
  await step('makeSecond')
})

/** The same renewal, to which nothing was changed that was lived already. */
export const renewal = long(async (about) => {
  const step = steps(about)
  await until(await step('announce'))
  await step('renew')
  await step('thank')
})
