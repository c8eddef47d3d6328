import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explain } from './explain.ts'

const marker = '.dime'
// The mark and the lock of the start that empties.
const kept = [marker, 'lock']
const markerText = 'The data of a DiMe city. `npm start -- --reset` empties this folder.\n'
const megabyte = 1024 * 1024
const needed = 500

/** Makes the data folder and marks it as ours; a folder that holds something else is refused. */
export function openDataFolder(data: string): void {
  mkdirSync(data, { recursive: true })
  if (!isOurs(data) && readdirSync(data).length > 0) throw notOurs(data, 'use')
  writeFileSync(join(data, marker), markerText)
  assertRoom(data)
}

/** Empties the data folder, but only one that carries our mark. */
export function emptyDataFolder(data: string): void {
  if (!existsSync(data) || readdirSync(data).length === 0) return
  if (!isOurs(data)) throw notOurs(data, 'empty')
  for (const name of readdirSync(data).filter((entry) => !kept.includes(entry))) {
    rmSync(join(data, name), { recursive: true, force: true })
  }
}

/** Gives the free room on a folder's disk in megabytes. */
export function freeMegabytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return Math.floor((bavail * bsize) / megabyte)
}

/** Gives the sentence for a full disk. */
export function diskIsFull(folder: string): Error {
  return explain(
    `The disk that holds ${folder} is full: ${freeMegabytes(folder)} MB are free and DiMe needs ` +
      `${needed}. Free some room, or set DIME_DATA to a folder on another disk. Nothing stored is lost.`,
  )
}

function assertRoom(data: string): void {
  if (freeMegabytes(data) < needed) throw diskIsFull(data)
}

function isOurs(data: string): boolean {
  return existsSync(join(data, marker))
}

function notOurs(data: string, verb: string): Error {
  return explain(
    `DiMe will not ${verb} ${data}: it holds files that are not DiMe's. Set DIME_DATA to an empty folder.`,
  )
}
