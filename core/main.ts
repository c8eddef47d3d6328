import { createServer as listenOn } from 'node:http'
import pino from 'pino'
import { openCity } from './city.ts'
import { readConfiguration } from './configuration.ts'
import { openFace } from './http/open-face.ts'
import { createServer } from './http/server.ts'

const configuration = readConfiguration(process.env)
const log = pino({ level: configuration.logLevel, redact: ['*.authorization', '*.cookie'] })

const city = await openCity(configuration, log)
const { face, close } = await openFace(city, configuration, log)

// Slow senders are cut off: headers within 10 s, whole requests within 30 s.
const limits = { headersTimeout: 10_000, requestTimeout: 30_000 }
const server = listenOn(limits, createServer(face).callback())
const { port } = configuration
server.listen(port, () => log.info({ port, pid: process.pid }, 'ready'))

async function stop(): Promise<void> {
  server.close()
  server.closeAllConnections()
  await close()
  await city.close()
  process.exit(0)
}
process.once('SIGTERM', () => void stop())
process.once('SIGINT', () => void stop())
