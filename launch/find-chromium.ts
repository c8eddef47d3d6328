import { existsSync } from 'node:fs'
import { findFirst, type Way } from './find.ts'
import { isExecutable, onPath } from './on-path.ts'
import { runChild } from './process/child.ts'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

type Environment = Readonly<Record<string, string | undefined>>

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const advice =
  'No Chromium can be had on this machine, and the journeys need one. Install it, or set ' +
  'DIME_CHROMIUM to its program. Tried:'

/** Promises the path of a Chromium: one that is here, else fetched, else installed. */
export async function findChromium(
  env: Environment,
  say: (sentence: string) => void,
): Promise<string> {
  return findFirst(waysToChromium(env), { say, advice })
}

/** Lists the ways to a Chromium, the nearest first. */
export function waysToChromium(env: Environment): Way[] {
  return [
    { name: 'DIME_CHROMIUM', find: async () => named(env['DIME_CHROMIUM']) },
    { name: 'a Chromium on PATH', find: async () => onPathOf(env) },
    { name: "Playwright's own copy", find: async () => playwrightCopy() },
    { name: "Playwright's download", announce: 'fetching Chromium, once', find: download },
    {
      name: 'the package of the system',
      announce: 'installing Chromium, once',
      find: () => install(env),
    },
  ]
}

function named(file: string | undefined): string | undefined {
  if (file === undefined || isExecutable(file)) return file
  throw new Error(`${file} cannot be run`)
}

function onPathOf(env: Environment): string | undefined {
  return names.map((name) => onPath(name, env['PATH'])).find((found) => found !== undefined)
}

function playwrightCopy(): string | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

async function download(): Promise<string | undefined> {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  const args = [join(folder, 'cli.js'), 'install', 'chromium']
  await runChild({ title: 'The download', command: process.execPath, args })
  return playwrightCopy()
}

async function install(env: Environment): Promise<string | undefined> {
  if (process.getuid?.() !== 0) throw new Error('only root may install packages')
  const apt = onPath('apt-get', env['PATH'])
  if (!apt) throw new Error('there is no apt-get')
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' }
  await runChild({ title: 'apt-get update', command: apt, args: ['update', '-q'], env: quiet })
  const args = ['install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']
  await runChild({ title: 'apt-get install', command: apt, args, env: quiet })
  return onPathOf(env)
}
