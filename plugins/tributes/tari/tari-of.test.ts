import { describe, expect, it } from 'vitest'
import { tariOfAppurtenance, tariOfBusiness, tariOfHome } from './tari-of.ts'

const year = { days: 365, daysOfYear: 365, discount: 0 }
const rates = { fixed: 0.788184, variable: 8932, tefa: 0.05, components: 0 }

describe('the tax on a home', () => {
  it('of 100 square metres and three people is €176.55, as the published example has it', () => {
    expect(tariOfHome({ ...year, area: 100 }, rates)).toEqual({
      fixed: 7882,
      variable: 8932,
      discount: 0,
      tefa: 841,
      components: 0,
      total: 17655,
    })
  })

  it('is due for the days alone in which the home was held', () => {
    const half = tariOfHome({ ...year, area: 100, days: 73 }, rates)
    expect([half.fixed, half.variable, half.total]).toEqual([1576, 1786, 3530])
  })

  it('is less by what the regulation takes off, before the province has its share', () => {
    const alone = tariOfHome({ ...year, area: 100, discount: 0.3 }, rates)
    expect([alone.discount, alone.tefa, alone.total]).toEqual([5044, 589, 12359])
  })

  it('bears what the regulator adds, on which the province has no share', () => {
    const home = tariOfHome({ ...year, area: 100 }, { ...rates, components: 760 })
    expect([home.tefa, home.components, home.total]).toEqual([841, 760, 18415])
  })
})

describe('the tax elsewhere', () => {
  it('on a garage is the fixed part alone', () => {
    const garage = tariOfAppurtenance({ ...year, area: 20 }, { ...rates, components: 760 })
    expect(garage).toMatchObject({ fixed: 1576, variable: 0, components: 0, total: 1655 })
  })

  it('on a business counts both parts by square metre', () => {
    const shop = tariOfBusiness({ ...year, area: 50 }, { ...rates, fixed: 2, variable: 3 })
    expect(shop).toMatchObject({ fixed: 10000, variable: 15000, total: 26250 })
  })
})
