import type { PluginSample } from '@dime/core'

// Invented, but for the home of three, which is the example that another municipality publishes.
const home = {
  fixed: [0.55, 0.66, 0.788184, 0.83, 0.87, 0.9],
  variable: [4100, 7100, 8932, 10900, 13600, 15700],
}
const business = { fixed: 1.9, variable: 2.6 }
const categories = Array.from({ length: 30 }, (_, at) => String(at + 1).padStart(2, '0'))

const discounts = {
  'single-occupant': 0.3,
  seasonal: 0.2,
  composting: 0.1,
  abroad: 0.3,
  'foreign-pension': 0.6667,
}

const imu = { 'main-home': 0.006, 'agreed-rent': 0.0076, productive: 0.0106, other: 0.0106 }

const sampled: Readonly<Record<string, number>> = {
  'tari.tefa': 0.05,
  'tari.components': 760,
  'interest.legal': 0.02,
  ...named('tari.home.fixed', home.fixed.entries(), (at) => String(Number(at) + 1)),
  ...named('tari.home.variable', home.variable.entries(), (at) => String(Number(at) + 1)),
  ...named(
    'tari.business.fixed',
    categories.map((key) => [key, business.fixed] as const),
  ),
  ...named(
    'tari.business.variable',
    categories.map((key) => [key, business.variable] as const),
  ),
  ...named('tari.discount', Object.entries(discounts)),
  ...named('imu.rate', Object.entries(imu)),
}

function named(
  prefix: string,
  pairs: Iterable<readonly [string | number, number]>,
  key: (name: string | number) => string = String,
): Record<string, number> {
  return Object.fromEntries([...pairs].map(([name, value]) => [`${prefix}.${key(name)}`, value]))
}

const sql = `
insert into tributes.rate (year, name, value)
select year, name, value from generate_series(2021, 2027) as year,
  jsonb_to_recordset($1::jsonb) as r(name text, value numeric)
on conflict do nothing`

/** Invented rates for tenants that try the area out: a municipality's own stand in its council's decisions. */
export const sample: PluginSample = {
  name: 'rates',
  sql,
  values: [JSON.stringify(Object.entries(sampled).map(([name, value]) => ({ name, value })))],
}
