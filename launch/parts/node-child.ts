import { join } from 'node:path'
import type { ChildPlan } from '../process/child.ts'
import type { City } from './part.ts'

/** A program of ours, run by the Node that runs us. */
export type NodeProgram = { name: string; title: string; file: string; args?: readonly string[] }

/** Plans a child that runs one of our programs with the city's variables and a log of its own. */
export function planNode(city: City, program: NodeProgram): ChildPlan {
  const { name, title, file, args = [] } = program
  return {
    title,
    command: process.execPath,
    args: [join(city.root, file), ...args],
    cwd: city.root,
    env: city.env,
    log: logFile(city, name),
    onStart: (pid) => city.ledger.enter(name, pid),
  }
}

/** Gives the file that keeps what a part says. */
export function logFile(city: City, name: string): string {
  return join(city.settings.data, 'logs', `${name}.log`)
}
