/** What is paid: the parts of the bill, which the plan reckons. */
export const payments = { part: { amount: 'reckoned' } } as const
