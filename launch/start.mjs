// Plain JavaScript: the machine's own Node may be too old for the rest of the project.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = join(root, 'node_modules', 'node', 'bin', 'node')
const [command = 'up', ...rest] = process.argv.slice(2)

installWhatIsMissing()
handOver()

/** Installs the locked packages unless exactly those are there. */
function installWhatIsMissing() {
  const missing = whatIsMissing()
  if (missing === undefined) return
  console.log(`Installing the packages, because ${missing}. The first time takes about a minute.`)
  const begun = Date.now()
  // Not `npm ci`: it refuses a lock that does not name the optional packages of every other system.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = spawnSync('npm', args, { cwd: root, stdio: 'inherit' })
  if (npm.status !== 0) stop('The packages could not be installed; npm says why above.')
  if (!existsSync(node)) {
    stop('npm did not place Node 24: delete the folder node_modules and try again.')
  }
  console.log(`Packages installed · ${((Date.now() - begun) / 1000).toFixed(1)} s`)
}

/** Compares what is locked with what npm notes that it has installed. */
function whatIsMissing() {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (!installed || !existsSync(node)) return 'none are here yet'
  const locked = readPackages(join(root, 'package-lock.json')) ?? {}
  const differs = Object.entries(locked).find(([path, entry]) =>
    isDifferent(installed[path], entry, path),
  )
  return differs && `${differs[0].split('node_modules/').at(-1)} has changed`
}

function isDifferent(installed, locked, path) {
  if (!path.includes('node_modules/') || locked.link) return false
  // Packages for other systems are locked, and rightly not installed.
  if (!installed && (locked.optional || locked.devOptional || locked.peer)) return false
  return installed?.version !== locked.version
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

/** Runs the command on the Node that the project pins and ends as it ends. */
function handOver() {
  const file = join(root, 'launch', `${command}.ts`)
  if (!existsSync(file)) stop(`There is no command "${command}".`)
  const bin = join(root, 'node_modules', '.bin')
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const env = {
    NODE_COMPILE_CACHE: join(cache, 'dime', 'compiled'),
    ...process.env,
    PATH: `${bin}:${process.env.PATH ?? ''}`,
  }
  const child = spawn(node, [file, ...rest], { cwd: root, stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  if (process.env.npm_lifecycle_event) stopWithNpm(child)
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

/** npm tells the shell between us to end, and the shell tells nobody: its end is ours too. */
function stopWithNpm(child) {
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 500)
  watch.unref()
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
