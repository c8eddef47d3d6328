/** Of a process what a plugin may see and do: nothing but to tell the time, to wait its turn, and to end its cell. */
export function narrowProcess({
  exit,
  hrtime,
  nextTick,
  emitWarning,
  uptime,
  platform,
  arch,
  version,
  versions,
  release,
}: NodeJS.Process): object {
  return Object.freeze({
    ...{ exit, hrtime, nextTick, emitWarning, uptime, platform, arch, version },
    versions: Object.freeze({ ...versions }),
    release: Object.freeze({ ...release }),
    env: {},
    argv: Object.freeze([]),
    execArgv: Object.freeze([]),
    cwd: () => '/',
    // Libraries ask for it and must not be told more than that there is nothing to hear.
    on: () => undefined,
    once: () => undefined,
    off: () => undefined,
    emit: () => false,
  })
}
