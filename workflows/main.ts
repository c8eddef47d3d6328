import { Client, Connection } from '@temporalio/client'
import { NativeConnection, Runtime, Worker } from '@temporalio/worker'
import {
  attend,
  createMailer,
  createPress,
  createRelay,
  createSealer,
  deliverMail,
  openCity,
  readConfiguration,
  urlFor,
} from '@dime/core/running'
import pino from 'pino'
import { startDelivering } from './outbox/delivering.ts'
import { startDispatcher } from './outbox/dispatcher.ts'
import { startSealing } from './outbox/sealing.ts'
import { ticketActivities } from './ticket/activities.ts'
import { ticketQueue } from './ticket/contract.ts'
import { tellTickets } from './ticket/start.ts'

const configuration = readConfiguration(process.env)
const address = process.env['TEMPORAL_ADDRESS'] ?? '127.0.0.1:8046'
const namespace = process.env['TEMPORAL_NAMESPACE'] ?? 'default'
const log = pino({ level: configuration.logLevel })

Runtime.install({ shutdownSignals: [] })
const city = await openCity(configuration, log)
const press = createPress({})
const mailer = createMailer(configuration.mail)
const attendance = attend(city.kernel, { plugins: city.plugins, mailer, set: press.renderLetter })

const connection = await NativeConnection.connect({ address })
const worker = await Worker.create({
  connection,
  namespace,
  taskQueue: ticketQueue,
  workflowBundle: { codePath: new URL('../.build/workflows/ticket.js', import.meta.url).pathname },
  activities: { ...ticketActivities(attendance) },
  maxCachedWorkflows: 200,
  shutdownGraceTime: '5s',
  shutdownForceTime: '10s',
})
const client = new Client({ connection: Connection.lazy({ address }), namespace })
const relayUrl = urlFor('dime_relay', configuration.databaseUrl, city.kernel.lent.secrets)
const relay = createRelay(relayUrl)
const dispatcher = startDispatcher({
  relay,
  publish: (events) => tellTickets(client, events),
  onTrouble: (error) => log.warn({ error }, 'The outbox waits'),
})
const sealer = createSealer(relayUrl)
const sealing = startSealing(sealer, (error) => log.warn({ error }, 'The audit waits to be sealed'))
const delivering = startDelivering(
  () => deliverMail(city.kernel, mailer),
  (error) => log.warn({ error }, 'Mail waits'),
)

const stop = (): void => worker.shutdown()
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
const running = worker.run()
log.info({ pid: process.pid }, 'ready')
await running
await Promise.all([dispatcher.stop(), sealing.stop(), delivering.stop()])
press.close()
await Promise.all([
  relay.close(),
  sealer.close(),
  city.close(),
  client.connection.close(),
  connection.close(),
])
process.exit(0)
