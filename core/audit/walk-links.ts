import type { Client } from 'pg'
import { beginning, lineColumns, linkHash, type CanonicalLine } from './chain.ts'
import { add, type Finding, type Findings } from './finding.ts'
import type { Head } from './verified.ts'

/** What is known when the last link was read. */
export interface Walked {
  readonly lines: number
  readonly sealedUntil: Date | null
  readonly head: Head | null
}

interface Link {
  readonly position: string
  readonly seq: string
  readonly hash: Buffer
  readonly isAhead: boolean
  /** Nothing of these when the line is gone. */
  readonly line: CanonicalLine | null
  readonly at: Date | null
  readonly about: string | null
}

const atOnce = 2_000

const links = `select l.position, l.seq, l.hash, a.at, a.actor_name || ', ' || a.action as about,
    case when a.seq is not null then array[${lineColumns}] end as line,
    coalesce((l.transaction, l.seq) > lag((l.transaction, l.seq)) over (order by l.position), true)
      and coalesce(l.transaction = a.transaction, true) as "isAhead"
  from audit_link l left join audit a on a.tenant_id = l.tenant_id and a.seq = l.seq
  where l.tenant_id = $1 order by l.position`

/** Reads a chain from its beginning, some thousand links at a time, and adds what is wrong to the findings. */
export async function walkLinks(
  client: Client,
  tenant: string,
  findings: Findings,
): Promise<Walked> {
  const walk = walker(findings)
  await client.query(`declare links no scroll cursor for ${links}`, [tenant])
  for (;;) {
    const { rows } = await client.query<Link>(`fetch ${atOnce} from links`)
    for (const link of rows) walk.take(link)
    if (rows.length < atOnce) break
  }
  await client.query('close links')
  return walk.end()
}

/** Goes along links one by one, and remembers no more than the last. */
function walker(findings: Findings) {
  let last: Link | undefined
  let lines = 0
  let sealedUntil: Date | null = null
  // What the hash before should have been, while it is not yet known whether line or link was changed.
  let doubted: Buffer | undefined
  const find = (kind: Finding['kind'], { position, seq, at, about }: Link) =>
    add(findings, { kind, position: Number(position), seq, at, about: about ?? '' })
  const settle = (kind: Finding['kind']) => {
    if (doubted && last) find(kind, last)
    doubted = undefined
  }
  const compare = (link: Link, line: CanonicalLine) => {
    const before = last?.hash ?? beginning
    const isHeld = linkHash(before, line).equals(link.hash)
    const wasLink = doubted && linkHash(doubted, line).equals(link.hash)
    settle(wasLink ? 'changed-link' : 'changed-line')
    if (!isHeld && !wasLink) doubted = linkHash(before, line)
  }
  return {
    take(link: Link): void {
      const follows = BigInt(link.position) === BigInt(last?.position ?? 0) + 1n
      if (!follows) find('missing-link', link)
      else if (!link.isAhead) find('out-of-order', link)
      if (!link.line) find('deleted-line', link)
      if (link.line && follows) compare(link, link.line)
      else settle('changed-line')
      last = link
      lines += link.line ? 1 : 0
      sealedUntil = link.at ?? sealedUntil
    },
    end(): Walked {
      settle('changed-line')
      const head = last && { position: Number(last.position), hash: last.hash.toString('hex') }
      return { lines, sealedUntil, head: head ?? null }
    },
  }
}
