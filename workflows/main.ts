import { Client, Connection } from '@temporalio/client'
import { NativeConnection, Runtime, Worker } from '@temporalio/worker'
import {
  attend,
  createMailer,
  createPress,
  develop,
  openCity,
  readConfiguration,
  recomputeBatch,
} from '@dime/core/running'
import pino from 'pino'
import { startChores } from './chores.ts'
import { openCrews } from './plugins/open-crews.ts'
import { orGiveUp, ticketActivities } from './ticket/activities.ts'
import { ticketQueue } from './ticket/contract.ts'
import type { Recomputing } from './recompute/contract.ts'
import { registerAttributes } from './ticket/register-attributes.ts'

const configuration = readConfiguration(process.env)
const address = process.env['TEMPORAL_ADDRESS'] ?? '127.0.0.1:8046'
const namespace = process.env['TEMPORAL_NAMESPACE'] ?? 'default'
const log = pino({ level: configuration.logLevel })

Runtime.install({ shutdownSignals: [] })
const city = await openCity(configuration, log, 'workflows')
const { plugins: folder, developing } = configuration
const development = developing ? await develop({ folder, plugins: city.plugins, log }) : undefined
const press = createPress({})
const mailer = createMailer(configuration.mail)
const hands = {
  plugins: city.plugins,
  mailer,
  set: press.renderLetter,
  tell: (error: unknown) => log.warn({ error }, 'A step waits'),
}
const attendance = attend(city.kernel, hands)

const dialled = Connection.lazy({ address })
const client = new Client({ connection: dialled, namespace })
const connection = await NativeConnection.connect({ address })
const isLabelled = await registerAttributes(dialled, namespace)
const worker = await Worker.create({
  connection,
  namespace,
  taskQueue: ticketQueue,
  workflowBundle: { codePath: new URL('../.build/workflows/ticket.js', import.meta.url).pathname },
  activities: {
    ...ticketActivities(attendance, { isLabelled }),
    recomputeBatch: (asked: Recomputing) => orGiveUp(recomputeBatch(city.kernel, asked)),
  },
  // What waits needs no memory: a workflow that is put away is read again from its history when it wakes.
  maxCachedWorkflows: 200,
  shutdownGraceTime: '5s',
  shutdownForceTime: '10s',
})
const crews = openCrews({
  ...{ city, hands, client, connection },
  onTrouble: (error) => log.warn({ error }, 'Workflows of plugins wait'),
})
const chores = startChores({ city, configuration, client, crews, mailer, log, isLabelled })

const stop = (): void => worker.shutdown()
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
const running = worker.run()
log.info({ pid: process.pid }, 'ready')
await running
await Promise.all([chores.stop(), crews.stop()])
await development?.close()
press.close()
await Promise.all([city.close(), dialled.close(), connection.close()])
process.exit(0)
