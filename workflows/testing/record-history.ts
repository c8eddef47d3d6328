import { writeFileSync } from 'node:fs'
import { liveFully } from './full-life.ts'
import { writeHistory } from '../history.ts'
import { skipTime, workflowOf } from './skipped-time.ts'

// Run by hand, with a name of its own, when a new life is to be replayed beside the old ones.
const [, , name = 'full-life'] = process.argv
const time = await skipTime()
const { key } = await liveFully(time)
const history = await workflowOf(time, key).fetchHistory()
writeFileSync(new URL(`../ticket/histories/${name}.json`, import.meta.url), writeHistory(history))
await time.close()
