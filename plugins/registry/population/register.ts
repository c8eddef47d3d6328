/** Someone whom the register knows, as it stands now. */
export interface Resident {
  readonly fiscalCode: string
  readonly givenName: string
  readonly familyName: string
  readonly sex: 'f' | 'm'
  /** ISO day. */
  readonly bornOn: string
  readonly birthPlace: string
  /** ISO 3166 code of the country. */
  readonly citizenship: string
  readonly civilStatus: CivilStatus
  /** The family of the register: those who share it live together. */
  readonly household: string
  readonly isHead: boolean
  readonly address: ResidentAddress
  /** ISO day. */
  readonly residentSince: string
  /** `abroad` is the register of citizens who live in another country (AIRE, L. 470/1988). */
  readonly standing: 'resident' | 'abroad' | 'moved-away'
  /** ISO day. */
  readonly diedOn: string | null
  /** A court or the police asked that nobody learn the address. */
  readonly isProtected: boolean
}

/** Where someone lives. */
export interface ResidentAddress {
  readonly street: string
  readonly postalCode: string
  readonly place: string
}

/** The civil status as certificates name it. */
export type CivilStatus = 'single' | 'married' | 'civil-union' | 'divorced' | 'widowed'

/** A register of the population; the national one (ANPR) can take the place of ours. */
export interface PopulationRegister {
  find(fiscalCode: string): Promise<Resident | undefined>
  /** Everyone of a family, its head first; the dead stay in it until the family changes. */
  household(id: string): Promise<readonly Resident[]>
}
