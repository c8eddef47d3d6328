/** Something that is wrong with the audit. */
export interface Finding {
  /**
   * `changed-line`: its columns are not those that were sealed. `deleted-line`: sealed and gone.
   * `inserted-line`: put in among sealed ones afterwards. `changed-link`: a hash is not that of its line.
   * `missing-link`: places are gone. `out-of-order`: places do not follow the order of writing.
   * `cut-off`: the chain no longer has an end that it once had.
   */
  readonly kind:
    | 'changed-line'
    | 'deleted-line'
    | 'inserted-line'
    | 'changed-link'
    | 'missing-link'
    | 'out-of-order'
    | 'cut-off'
  readonly position: number | null
  readonly seq: string | null
  /** When the line says that it was written. */
  readonly at: Date | null
  /** What the line says, or which end is gone. */
  readonly about: string
}

/** Findings kept while a chain is read: the first of them, and how many there are. */
export interface Findings {
  readonly first: Finding[]
  count: number
}

const told = 50

/** Adds a finding. */
export function add(findings: Findings, finding: Finding): void {
  findings.count += 1
  if (findings.first.length < told) findings.first.push(finding)
}
