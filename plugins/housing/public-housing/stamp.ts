/** The revenue stamp of an application. */
export const stamp = { amount: 1_600, withinDays: 30 } as const
