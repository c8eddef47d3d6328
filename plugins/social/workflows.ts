import { long, steps, until } from '@dime/workflows/face'

/** From the exemption to the end of its school year: on the day that the city sets, the family hears that the ISEE must be new. */
export const mealsRenewal = long(async (about) => {
  const step = steps(about)
  await until(await step('planRenewal'))
  await step('askRenewal')
})
