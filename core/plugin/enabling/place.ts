/** Where a plugin works: a tenant by its short name, and the office whose ticket it is if there is one. */
export interface Place {
  readonly tenant: string
  readonly office: string | null
}
