import type { z } from 'zod'
import type { Need } from '../access/need.ts'
import type { Scope, ChangeScope } from './scope.ts'

/**
 * What an operation does to the record: a read changes nothing but the notes of who read what, a write
 * is one transaction of plain queries, a change one that also loads and saves entities.
 */
export type OperationKind = 'read' | 'write' | 'change'

/** One thing that can be asked of DiMe: listed in OpenAPI, called over HTTP, by activities and by tests. */
export interface Operation<
  Name extends string = string,
  Kind extends OperationKind = OperationKind,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly name: Name
  readonly kind: Kind
  readonly summary: string
  readonly input: Input
  readonly output: Output
  readonly need: Need
  /**
   * Where nothing is said, the kernel notes every call of a write, and of a read by staff, that noted nothing
   * itself. `itself`: a read that knows when it shows nobody's data. `nothing`: one that never shows anybody's.
   */
  readonly notes?: 'itself' | 'nothing'
  /** The largest body, in bytes; 256 KiB where nothing is said. */
  readonly bodyLimit?: number
  /** How long a caller waits at most, in seconds; 5 where nothing is said, more for what takes in a whole file. */
  readonly seconds?: number
  /** Whether it changes what the caller's own session stands for: the next call knows it anew. */
  readonly changesSession?: boolean
  /** Whether the answer holds a secret: it is shown this once, and kept for no repeated request. */
  readonly answersSecret?: boolean
  /**
   * What somebody unknown may not do without end, by network address: `guess` at a secret, which counts
   * when it is wrong, or `add` something, which counts always.
   */
  readonly limited?: 'guess' | 'add'
  /** How it is done for those who prefer an answer as small as can be (`Prefer: return=minimal`, RFC 7240). */
  readonly minimal?: {
    readonly output: z.ZodType
    run(scope: ScopeOf<Kind>, input: z.output<Input>): Promise<unknown>
  }
  run(scope: ScopeOf<Kind>, input: z.output<Input>): Promise<z.input<Output>>
}

type ScopeOf<Kind extends OperationKind> = Kind extends 'change' ? ChangeScope : Scope

/** What is told of an operation besides its kind. */
export type OperationBody<Op extends Operation> = Omit<Op, 'kind'>

/** Declares an operation that reads: `GET /api/{tenant}/{name}`. */
export function read<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  body: OperationBody<Operation<Name, 'read', Input, Output>>,
): Operation<Name, 'read', Input, Output> {
  return { ...body, kind: 'read' }
}

/** Declares an operation that writes rows, in one transaction: `POST /api/{tenant}/{name}`. */
export function write<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  body: OperationBody<Operation<Name, 'write', Input, Output>>,
): Operation<Name, 'write', Input, Output> {
  return { ...body, kind: 'write' }
}

/** Declares an operation that changes entities, in one transaction: `POST /api/{tenant}/{name}`. */
export function change<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  body: OperationBody<Operation<Name, 'change', Input, Output>>,
): Operation<Name, 'change', Input, Output> {
  return { ...body, kind: 'change' }
}
