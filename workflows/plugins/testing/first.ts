import { long, short, steps, until } from '../workflow.ts'

/** A visit that is arranged and then made. */
export const visit = short(async (about) => {
  const step = steps(about)
  await until(await step('arrangeFirst'))
  await step('makeFirst')
})

/** A renewal that is told once a year. */
export const renewal = long(async (about) => {
  const step = steps(about)
  await until(await step('announce'))
  await step('renew')
})
