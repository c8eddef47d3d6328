import { defineFault } from '../../operation/fault.ts'

/** The bytes are no package, or one that was made in another way; `message` says at what. */
export const packageNotReadable = defineFault<{ message: string }>('package.not-readable', 422)

/** The package, a part of it or their number is above the limit; sizes in kilobytes. */
export const packageTooLarge = defineFault<{ part: string; limit: number }>(
  'package.too-large',
  413,
)

/** A part is not what the manifest says it is: it was changed, lost or added. */
export const packageAltered = defineFault<{ part: string }>('package.altered', 422)

/** The parts of the package contradict each other; `errors` says where. */
export const packageNotSound = defineFault<{ package: string; errors: readonly string[] }>(
  'package.not-sound',
  422,
)

/** Nobody signed the package. */
export const packageNotSigned = defineFault<{ package: string }>('package.not-signed', 403)

/** Whoever signed the package is not among those who are trusted; `key` is the public key. */
export const packageNotTrusted = defineFault<{ package: string; key: string }>(
  'package.not-trusted',
  403,
)

/** The signature is not of this manifest. */
export const packageForged = defineFault<{ package: string; key: string }>('package.forged', 403)
