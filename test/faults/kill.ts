import { setTimeout as sleep } from 'node:timers/promises'
import type { OwnCity } from '../bench/own-city.ts'

const patienceMs = 30_000

/** Kills a part's process at once and waits until another runs in its place; answers after how many milliseconds. */
export async function killAndWait(city: OwnCity, part: string): Promise<number> {
  const killed = city.pidOf(part)
  const begun = Date.now()
  process.kill(killed, 'SIGKILL')
  const isBack = () => ![0, killed].includes(city.pidOf(part))
  await until(isBack, `${part} comes back`)
  return Date.now() - begun
}

/** Keeps a part from running for a while: whatever takes its place is killed too. */
export async function keepAway(city: OwnCity, part: string, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds
  for (let last = 0; Date.now() < end; await sleep(20)) {
    const pid = city.pidOf(part)
    if (pid === 0 || pid === last) continue
    last = pid
    process.kill(pid, 'SIGKILL')
  }
}

/** Asks every 50 ms until it is so. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string,
  patience = patienceMs,
): Promise<void> {
  const end = Date.now() + patience
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It did not happen in time that ${what}`)
    await sleep(50)
  }
}
