import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { freeMegabytes } from '../data-folder.ts'
import { explain } from '../explain.ts'
import { lockHolder } from '../lock.ts'
import { isFree } from '../ports.ts'
import type { Settings } from '../settings.ts'
import { waysToServer } from '../temporal/find-server.ts'
import { findBinaries } from '../postgres/binaries.ts'
import { examine, type Finding } from './finding.ts'

/** Looks at what a city needs before it starts: Node, the programs, room, ports. */
export async function examineMachine(settings: Settings): Promise<Finding[]> {
  const { data } = settings
  return Promise.all([
    examine('Node', () => process.version, ''),
    examine(
      'PostgreSQL program',
      () => findBinaries().postgres,
      'Set DATABASE_URL to one of yours.',
    ),
    examine(
      'Temporal program',
      () => temporalProgram(settings),
      'It is built or fetched at npm start.',
    ),
    examine('Data folder', () => dataFolder(data), 'It is made at the first npm start.'),
    examine('Room on the disk', () => room(data), 'Free some, or move DIME_DATA to another disk.'),
    examine('Ports', () => portsOf(settings), 'Stop that program, or move the port.'),
  ])
}

/** Only the ways that fetch nothing: a doctor looks and changes nothing. */
async function temporalProgram({ cache }: Settings): Promise<string> {
  const near = waysToServer({ cache, env: process.env, say: () => undefined })
  for (const way of near.filter(({ announce }) => announce === undefined)) {
    const found = await way.find()
    if (found !== undefined) return found
  }
  throw explain('not on this machine yet')
}

function dataFolder(data: string): string {
  if (!existsSync(data)) throw explain(`${data} is not there yet`)
  const holder = lockHolder(data)
  return holder === undefined
    ? `${data}, no city runs on it`
    : `${data}, in use by process ${holder}`
}

function room(data: string): string {
  const there = existsSync(data) ? data : nearestFolder(data)
  const free = freeMegabytes(there)
  if (free < 500) throw explain(`${free} MB free`)
  return `${free} MB free`
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path))
}

async function portsOf({ data, ports }: Settings): Promise<string> {
  const numbers = Object.values(ports).map(({ number }) => number)
  if (lockHolder(data) !== undefined)
    return `${Math.min(...numbers)} to ${Math.max(...numbers)}, in use by the city`
  for (const { number, purpose, variable } of Object.values(ports)) {
    if (await isFree(number)) continue
    throw explain(`${number}, for ${purpose}, is taken by another program (${variable} moves it)`)
  }
  return `${Math.min(...numbers)} to ${Math.max(...numbers)} are free`
}
