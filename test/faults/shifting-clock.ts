import { readFileSync } from 'node:fs'

// Loaded before everything else in a process whose clock is to jump: the file says by how many milliseconds.
const file = process.env['DIME_TEST_SHIFT'] ?? ''
const trueNow = Date.now
const lookEveryMs = 100
let shift = 0

const look = () => void (shift = Number(readFileSync(file, 'utf8')))
const now = () => trueNow() + shift

globalThis.Date = new Proxy(Date, {
  construct: (date, given, made) =>
    Reflect.construct(date, given.length > 0 ? given : [now()], made),
  get: (date, key) => (key === 'now' ? now : Reflect.get(date, key)),
})

if (file) setInterval(look, lookEveryMs).unref()
