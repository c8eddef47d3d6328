const beatMs = 1

/**
 * Milliseconds that something took, as far as this process was awake: its work counts and its waiting does, and what
 * passes while the machine stands still or works for others does not.
 */
export async function took(something: () => unknown): Promise<number> {
  let awake = 0
  let before = process.cpuUsage()
  const beat = () => {
    const { user, system } = process.cpuUsage(before)
    before = process.cpuUsage()
    awake += Math.max(beatMs, (user + system) / 1_000)
  }
  const heart = setInterval(beat, beatMs)
  try {
    await something()
  } finally {
    clearInterval(heart)
  }
  beat()
  return awake
}
