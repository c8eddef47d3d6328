import { createServer as listenOn } from 'node:http'
import pino from 'pino'
import { openCity } from './city.ts'
import { readConfiguration } from './configuration.ts'
import { openFace } from './http/open-face.ts'
import { createServer } from './http/server.ts'
import { develop } from './plugin/develop/develop.ts'
import { migrateSaved } from './plugin/develop/migrate-saved.ts'

const configuration = readConfiguration(process.env)
const log = pino({ level: configuration.logLevel, redact: ['*.authorization', '*.cookie'] })

const city = await openCity(configuration, log)
const { face, close } = await openFace(city, configuration, log)
const { secrets } = city.kernel.lent
const { port, plugins: folder, developing, databaseUrl } = configuration
const development = developing
  ? await develop({
      folder,
      plugins: city.plugins,
      log,
      prepare: migrateSaved(databaseUrl, secrets),
    })
  : undefined

// Slow senders are cut off: headers within 10 s, whole requests within 30 s. A line that rests is kept longer than
// gateways keep theirs: none of them sends a question into a line that is just being closed.
const limits = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 }
const app = createServer({ ...face, ...(development && { development }) })
const server = listenOn(limits, app.callback())
server.listen(port, () => log.info({ port, pid: process.pid }, 'ready'))

async function stop(): Promise<void> {
  server.close()
  server.closeAllConnections()
  await development?.close()
  await close()
  await city.close()
  process.exit(0)
}
process.once('SIGTERM', () => void stop())
process.once('SIGINT', () => void stop())
