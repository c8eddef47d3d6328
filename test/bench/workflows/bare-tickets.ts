import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { Client } from '@temporalio/client'
import { Pool } from 'pg'

/** Bare workflows at work: a worker, and a way to live one whole ticket. */
export interface BareTickets {
  live(): Promise<void>
  close(): Promise<void>
}

const tables = `create table if not exists bench_ticket (id uuid primary key, state text, version int default 1);
  create table if not exists bench_entry (seq bigserial primary key, ticket_id uuid, data jsonb);
  create table if not exists bench_audit (seq bigserial primary key, ticket_id uuid, data jsonb);
  create table if not exists bench_outbox (seq bigserial primary key, ticket_id uuid, data jsonb)`

/** Starts the bare worker and makes its tables. */
export async function startBareTickets(
  client: Client,
  { databaseUrl, address }: { databaseUrl: string; address: string },
): Promise<BareTickets> {
  const pool = new Pool({ connectionString: databaseUrl, max: 16 })
  await pool.query(tables)
  const program = new URL('cost-worker.ts', import.meta.url).pathname
  const env = { ...process.env, DATABASE_URL: databaseUrl }
  const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore']
  const worker = spawn(process.execPath, [program, address], { env, stdio })
  await once(worker.stdout, 'data')
  const { workflow } = client
  return {
    async live() {
      const id = randomUUID()
      await pool.query('insert into bench_ticket (id, state) values ($1, $2)', [id, 'opened'])
      const handle = await workflow.start('bareTicket', {
        workflowId: `bare/${id}`,
        taskQueue: 'bare',
        args: [id],
      })
      for (let move = 0; move < 4; move += 1) await handle.signal('moved')
      await handle.result()
    },
    async close() {
      worker.kill('SIGTERM')
      await once(worker, 'exit')
      await pool.end()
    },
  }
}
