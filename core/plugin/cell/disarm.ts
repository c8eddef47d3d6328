// What would reach a file, another process, native code or a module beside the fence.
const arms = [
  'abort',
  'binding',
  'chdir',
  'dlopen',
  'getBuiltinModule',
  'kill',
  'loadEnvFile',
  'openStdin',
  'report',
  'setgid',
  'setuid',
  'umask',
  '_debugEnd',
  '_debugProcess',
  '_kill',
  '_linkedBinding',
]

/**
 * Takes from an object what a plugin must not do, for the case that it gets hold of it by a way around:
 * what all emitters and streams share can be changed, and tells whose turn it is.
 */
export function disarm(object: object, names: readonly string[] = arms): void {
  for (const name of names) {
    const value = () => {
      throw new Error(`a plugin may not ${name}`)
    }
    Object.defineProperty(object, name, { value, configurable: false, writable: false })
  }
}
