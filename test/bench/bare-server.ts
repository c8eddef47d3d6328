import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Koa, { type Context } from 'koa'
import { Pool, type PoolClient } from 'pg'
import { z } from 'zod'

const Plans = z.record(
  z.string(),
  z.object({
    statements: z.array(z.object({ text: z.string(), values: z.array(z.unknown()) })),
    /** The recorded value of each parameter. */
    varied: z.record(z.string(), z.string()),
    /** Recorded values that must be new in every request. */
    fresh: z.array(z.string()),
  }),
)

/** What the bare server answers by path: statements that were recorded, with the request's values in them. */
export type Plans = z.infer<typeof Plans>
type Plan = Plans[string]

// The limit: the statements of an operation and nothing else, by the owner, over one pool.
const [file = '', port = '0'] = process.argv.slice(2)
const plans = Plans.parse(JSON.parse(readFileSync(file, 'utf8')))
const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 16 })

async function answer(ctx: Context): Promise<void> {
  const operation = ctx.path.slice(1)
  const plan = plans[operation]
  if (!plan) return
  const isWrite = ctx.method === 'POST'
  if (isWrite) await readJson(ctx)
  const client = await pool.connect()
  try {
    if (isWrite) await client.query('begin')
    const rows = await runAll(client, { ...plan, operation }, valuesFor(plan, ctx))
    if (isWrite) await client.query('commit')
    ctx.type = 'application/json'
    ctx.body = JSON.stringify(rows)
  } finally {
    client.release()
  }
}

function valuesFor({ varied, fresh }: Plan, ctx: Context): Map<unknown, unknown> {
  const asked = Object.entries(varied).map(([name, kept]) => [kept, ctx.query[name]] as const)
  return new Map<unknown, unknown>([
    ...asked,
    ...fresh.map((kept) => [kept, randomUUID()] as const),
  ])
}

async function runAll(
  client: PoolClient,
  { statements, operation }: Plan & { readonly operation: string },
  given: ReadonlyMap<unknown, unknown>,
): Promise<unknown[]> {
  const answers: unknown[] = []
  for (const [place, { text, values }] of statements.entries()) {
    const { rows } = await client.query({
      name: `${operation} ${place}`, // its plan is kept, as DiMe's are
      text,
      values: values.map((value) => given.get(value) ?? value),
    })
    answers.push(rows)
  }
  return answers
}

async function readJson(ctx: Context): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of ctx.req) chunks.push(Buffer.from(chunk))
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

const app = new Koa()
app.use((ctx) => answer(ctx))
app.listen(Number(port), '127.0.0.1', () => console.info('ready'))
