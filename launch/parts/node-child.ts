import { join } from 'node:path'
import type { ChildPlan } from '../process/child.ts'
import type { City } from './part.ts'

/** A program of ours, run by the Node that runs us; a thrifty one gives memory back rather than being as quick as it could. */
export type NodeProgram = {
  name: string
  title: string
  file: string
  args?: readonly string[]
  isThrifty?: boolean
  givesWay?: boolean
}

// Left alone, the engine lets each thread's garbage grow with the machine's memory, and threads keep what they freed.
const thrift = {
  flags: ['--max-semi-space-size=8', '--heap-growing-percent=50'],
  variables: { MALLOC_ARENA_MAX: '2' },
} as const

/** Plans a child that runs one of our programs with the city's variables and a log of its own. */
export function planNode(city: City, program: NodeProgram): ChildPlan {
  const { name, title, file, args = [], isThrifty = false, givesWay = false } = program
  return {
    title,
    command: process.execPath,
    args: [...(isThrifty ? thrift.flags : []), join(city.root, file), ...args],
    cwd: city.root,
    env: { ...city.env, ...(isThrifty && thrift.variables) },
    log: logFile(city, name),
    givesWay,
    onStart: (pid) => city.ledger.enter(name, pid),
  }
}

/** Gives the file that keeps what a part says. */
export function logFile(city: City, name: string): string {
  return join(city.settings.data, 'logs', `${name}.log`)
}
