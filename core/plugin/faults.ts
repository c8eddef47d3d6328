import { defineFault } from '../operation/fault.ts'

/** The plugin did not answer in time. */
export const pluginTooSlow = defineFault<{ plugin: string; activity: string; deadlineMs: number }>(
  'plugin.too-slow',
  504,
)

/** The plugin has as many calls under way as it may. */
export const pluginIsBusy = defineFault<{ plugin: string; retryAfter: number }>(
  'plugin.is-busy',
  503,
)

/** The plugin threw, stopped or answered something that is no answer. */
export const pluginFailed = defineFault<{ plugin: string; message: string }>('plugin.failed', 502)

/** The plugin's host is being started again; `retryAfter` counts seconds. */
export const pluginIsAway = defineFault<{ plugin: string; retryAfter: number }>(
  'plugin.is-away',
  503,
)

/** The declaration contradicts itself or the rules of the house; `errors` says where. */
export const pluginNotSound = defineFault<{ plugin: string; errors: readonly string[] }>(
  'plugin.not-sound',
  422,
)

/** The plugin declares no such activity. */
export const unknownActivity = defineFault<{ plugin: string; activity: string }>(
  'plugin.unknown-activity',
  404,
)

/** No such plugin is loaded. */
export const pluginNotLoaded = defineFault<{ plugin: string }>('plugin.not-loaded', 404)

/** A plugin asked the kernel for anything but one statement that reads. */
export const mayOnlyRead = defineFault<{ plugin: string }>('plugin.may-only-read', 403)

/** A plugin wanted anything kept but rows that one statement each writes. */
export const mayOnlyWriteRows = defineFault<{ plugin: string }>('plugin.may-only-write-rows', 403)

/** A plugin asked for rows when none of its tasks was running. */
export const asksOutOfTurn = defineFault<{ plugin: string }>('plugin.asks-out-of-turn', 409)

/** The plugin was written for another contract than the one this kernel keeps. */
export const needsOtherKernel = defineFault<{ plugin: string; needs: string; has: string }>(
  'plugin.needs-other-kernel',
  422,
)

/** The plugin did what it did not ask for, or what the tenant did not accept. */
export const notPermitted = defineFault<{ plugin: string; permission: string }>(
  'plugin.not-permitted',
  403,
)

/** The outside system did not answer, or not as it may. */
export const outsideFailed = defineFault<{ plugin: string; origin: string; why: string }>(
  'plugin.outside-failed',
  502,
)

/** The plugin is not switched on for the tenant. */
export const pluginIsOff = defineFault<{ plugin: string }>('plugin.is-off', 404)

/** A plugin asked for more rows at once than it is lent. */
export const asksTooMuch = defineFault<{ plugin: string; most: number }>(
  'plugin.asks-too-much',
  422,
)
