import { it } from 'vitest'
import { readFileSync } from 'node:fs'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel } from '../testing/scratch-kernel.ts'
const level = (id: string, when = {}) => ({ id, names: { it: id }, when: { service: null, office: null, priority: null, channel: null, ...when },
  targets: { acknowledge: { unit: 'working-hours', amount: 1 }, 'take-charge': { unit: 'working-hours', amount: 4 }, resolve: { unit: 'working-days', amount: 15 } }, onBreach: null })
async function pgCpu(city: any) {
  const { rows } = await city.owner.query("select pid from pg_stat_activity where datname = current_database()")
  return rows.reduce((sum: number, { pid }: any) => { const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' '); return sum + Number(f[11]) + Number(f[12]) }, 0) * 10
}
async function measure(city: any, label: string) {
  const one = () => sendReport(city, city.as('marta'), { category: 'lamp' })
  for (let i = 0; i < 300; i++) await one()
  const p0 = await pgCpu(city)
  const rounds: number[][] = []
  for (let r = 0; r < 7; r++) {
    const t = process.hrtime.bigint(), c = process.cpuUsage()
    for (let i = 0; i < 200; i++) await one()
    const u = process.cpuUsage(c)
    rounds.push([Number(process.hrtime.bigint() - t) / 200e6, (u.user + u.system) / 200e3])
  }
  const pg = (await pgCpu(city)) - p0
  rounds.sort((a: any, b: any) => a[0] - b[0])
  console.log('BENCH', label, 'median ms', rounds[3]![0]!.toFixed(3), 'min', rounds[0]![0]!.toFixed(3), 'pg cpu', (pg / 1400).toFixed(3), 'node cpu', rounds[3]![1]!.toFixed(3))
}
it('bench', { timeout: 120000 }, async () => {
  const city: any = await scratchKernel()
  await measure(city, 'no levels')
  if (process.env['WITH']) {
    await city.ask(city.as('ada'), 'levels.save', level('all', { service: 'streets.report' }))
    await city.ask(city.as('ada'), 'levels.save', level('danger', { service: 'streets.report', priority: 'danger' }))
    await measure(city, 'with levels')
  }
  await city.close()
})
