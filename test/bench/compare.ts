import { cpuOf } from './processes.ts'
import { median, shoot, type Volley } from './shoot.ts'
import type { Workload } from './workloads.ts'

/** A server that is measured. */
export interface Server {
  /** The address of an operation. */
  url(operation: string): string
  readonly pid: number
}

/** A server's medians over all rounds; times in milliseconds. */
export interface Figures {
  readonly perSecond: number
  readonly p95: number
  /** Processor time of a request in the server, and in PostgreSQL. */
  readonly cpu: number
  readonly databaseCpu: number
  readonly failed: number
}

/** One operation on both servers. */
export interface Comparison {
  readonly title: string
  readonly dime: Figures
  readonly bare: Figures
  /** How much of the bare server's throughput DiMe reaches, as the median of the rounds. */
  readonly ratio: number
}

/** Who is compared, and how long. */
export interface Match {
  readonly dime: Server
  readonly bare: Server
  readonly postgres: number
  readonly rounds: number
  readonly seconds: number
}

interface Round extends Volley {
  readonly cpu: number
  readonly databaseCpu: number
}

/** Asks both servers in turn, so that whatever else the machine does strikes both alike. */
export async function compare(match: Match, workload: Workload): Promise<Comparison> {
  const { dime, bare, postgres, rounds, seconds } = match
  const turn = (server: Server, length: number) =>
    measure({ server, postgres, seconds: length }, workload)
  await turn(dime, 1)
  await turn(bare, 1)
  const pairs: { dime: Round; bare: Round }[] = []
  for (let round = 0; round < rounds; round += 1) {
    pairs.push({ dime: await turn(dime, seconds), bare: await turn(bare, seconds) })
  }
  return {
    title: workload.title,
    dime: figuresOf(pairs.map((pair) => pair.dime)),
    bare: figuresOf(pairs.map((pair) => pair.bare)),
    ratio: median(pairs.map((pair) => pair.dime.perSecond / pair.bare.perSecond)),
  }
}

interface Turn {
  readonly server: Server
  readonly postgres: number
  readonly seconds: number
}

async function measure({ server, postgres, seconds }: Turn, workload: Workload): Promise<Round> {
  const before = [cpuOf(server.pid), cpuOf(postgres)] as const
  const { ask, operation } = workload
  const volley = await shoot({ url: server.url(operation), ask, seconds })
  const share = (used: number) => used / Math.max(1, volley.answered)
  return {
    ...volley,
    cpu: share(cpuOf(server.pid) - before[0]),
    databaseCpu: share(cpuOf(postgres) - before[1]),
  }
}

function figuresOf(rounds: readonly Round[]): Figures {
  const middle = (of: (round: Round) => number) => median(rounds.map(of))
  return {
    perSecond: middle(({ perSecond }) => perSecond),
    p95: middle(({ p95 }) => p95),
    cpu: middle(({ cpu }) => cpu),
    databaseCpu: middle(({ databaseCpu }) => databaseCpu),
    failed: rounds.reduce((total, { failed }) => total + failed, 0),
  }
}
