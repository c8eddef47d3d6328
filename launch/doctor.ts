import { lineOf } from './doctor/finding.ts'
import { examineMachine } from './doctor/machine.ts'
import { examineRunning } from './doctor/running.ts'
import { examineWaiting } from './doctor/waiting.ts'
import { readSettings } from './settings.ts'

/** `npm run doctor`: what is there, what runs, what is wrong and what to do; it changes nothing. */
const settings = readSettings(process.env)
const machine = await examineMachine(settings)
const running = await examineRunning(settings)
const waiting = await examineWaiting(settings)
console.log(['The machine', ...machine.map(lineOf)].join('\n'))
console.log(['The city', ...running.map(lineOf)].join('\n'))
console.log(['What waits', ...waiting.map(lineOf)].join('\n'))
process.exitCode = [...machine, ...running, ...waiting].every(({ isWell }) => isWell) ? 0 : 1
