/** The city that the journeys walk through: where it is, and what only its owner knows. */
export interface CityUnderTest {
  readonly kernel: string
  readonly citySite: string
  readonly companySite: string
  /** The demo operators' password. */
  readonly password: string
  /** The master secret: machines' keys come from it. */
  readonly secret: string
  /** The folder into which its letters go. */
  readonly mails: string
  /** The record, as its owner. */
  readonly database: string
}

declare module 'vitest' {
  // The one way vitest has to tell a test what the setup found out, with its type.
  export interface ProvidedContext {
    readonly city: CityUnderTest
  }
}
