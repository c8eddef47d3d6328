interface Spoken {
  readonly it: string
  readonly en: string
}

/** One entry of the register of processing activities (GDPR art. 30) that a plugin brings. */
export interface Processing {
  readonly purpose: Spoken
  /** The norm that it rests on, as cited in Italian. */
  readonly basis: string
  /** Whose data. */
  readonly people: Spoken
  readonly data: Spoken
  /** How long, and why. */
  readonly kept: Spoken
  /** To whom they go, besides the office; nobody where nothing is said. */
  readonly recipients?: Spoken
}
