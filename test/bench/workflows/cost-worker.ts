import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker'
import { Pool } from 'pg'
import type { BareSteps } from './cost-workflow.ts'

// A bare worker: what each step must leave in the record, and nothing else.
const [address = ''] = process.argv.slice(2)
const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 16 })

const write = `with moved as (
    update bench_ticket set state = $2, version = version + 1 where id = $1 returning id),
  told as (insert into bench_entry (ticket_id, data) select id, jsonb_build_object('to', $2::text) from moved),
  noted as (insert into bench_audit (ticket_id, data) select id, '{}' from moved)
  insert into bench_outbox (ticket_id, data) select id, '{}' from moved`

const activities: BareSteps = {
  async step(ticket, place) {
    await pool.query(write, [ticket, `state ${place}`])
  },
}

const { code } = await bundleWorkflowCode({
  workflowsPath: new URL('cost-workflow.ts', import.meta.url).pathname,
})
const worker = await Worker.create({
  connection: await NativeConnection.connect({ address }),
  taskQueue: 'bare',
  workflowBundle: { code },
  activities: { ...activities },
  maxCachedWorkflows: 200,
})
console.info('ready')
await worker.run()
process.exit(0)
