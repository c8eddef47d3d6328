/** The release of the Temporal command line, which carries server 1.29.1. */
export const temporalVersion = '1.5.1'

/** The release of the test server that skips time. */
export const timeSkippingVersion = '1.38.0'
