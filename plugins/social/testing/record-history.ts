import { writeFileSync } from 'node:fs'
import { liveRenewal } from './live-renewal.ts'

// Run by hand, with a name of its own, when a new life is to be replayed beside the old ones.
const [, , name = 'renewal'] = process.argv
const { history } = await liveRenewal(2_000)
writeFileSync(new URL(`../histories/${name}.json`, import.meta.url), history)
