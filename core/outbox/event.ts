/** Something that happened, told to whoever listens once the transaction holds. */
export interface DomainEvent {
  readonly type: string
  readonly ticket?: string
  readonly office?: string
  readonly person?: string | null | undefined
  readonly call?: string
  readonly data?: Readonly<Record<string, unknown>>
}
