import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { officeId, servingNow, staffId } from '../testing/serving-now.ts'

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
  const role = { staff: [staffId('sara')], role: 'office-manager', office: officeId('lamps') }
  await city.ask(city.as('ada'), 'access.grant', role)
})
afterAll(() => city.close())

const csv = [
  'e-mail;nome;ruolo;ufficio',
  'Nora@Prova.example;Nora Bassi;office-operator;lamps',
  'nora@prova.example;Nora Bassi;supervisor;roads',
  'gino@prova.example;=HYPERLINK("http://evil.example");office-operator;lamps',
  'carlo@prova.example;Carlo Zen Rossi;office-operator;lamps',
  'dora@prova.example;Dora Vio;office-operator;lamps',
  'nora@prova.example;Nora Bassi;supervisor;roads',
  'nora@prova.example;Nora Bianchi;supervisor;hall',
  'non un indirizzo;Uno;office-operator;lamps',
  'due@prova.example;;office-operator;lamps',
  'tre@prova.example;Tre;capitano;lamps',
  'quattro@prova.example;Quattro;supervisor;torre',
  'cinque@prova.example;Cinque;platform-administrator;lamps',
  'ada@prova.example;Ada Rizzi;supervisor;lamps',
].join('\r\n')

const preview = () => city.ask(city.as('ada'), 'staff.import-preview', { csv })

describe('a table of people', () => {
  it('is told before it is done: who comes, who changes, which lines are not taken and why', async () => {
    const plan = await preview()
    expect(plan.added.map(({ email, gets }) => [email, gets])).toEqual([
      [
        'nora@prova.example',
        ['Operatore d’ufficio, Ufficio lamps (lamps)', 'Supervisore, Ufficio roads (roads)'],
      ],
      ['gino@prova.example', ['Operatore d’ufficio, Ufficio lamps (lamps)']],
    ])
    expect(plan.changed).toEqual([
      { email: 'carlo@prova.example', name: 'Carlo Zen Rossi', was: 'Carlo Zen', gets: [] },
    ])
    expect(plan.unchanged).toBe(1)
    expect(plan.refused.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '7 È già in una riga sopra',
      '8 Il nome è diverso da quello di una riga sopra',
      '9 L’e-mail non va bene',
      '10 Il nome manca o ha caratteri che non si vedono',
      '11 Il ruolo non c’è',
      '12 L’ufficio non c’è',
      '13 Non puoi dare questo ruolo in questo ufficio',
      '14 Nessuno cambia i propri ruoli',
    ])
  })

  it('gives a manager no more than they may give', async () => {
    const sara = await servingNow(city, 'sara')
    const plan = await city.ask(sara, 'staff.import-preview', { csv })
    expect(plan.added.map(({ gets }) => gets)).toEqual([
      ['Operatore d’ufficio, Ufficio lamps (lamps)'],
      ['Operatore d’ufficio, Ufficio lamps (lamps)'],
    ])
  })
})

describe('a table of people that was previewed', () => {
  it('is not done when anybody of it changed since, and done once when nobody did', async () => {
    const { digest } = await preview()
    const edit = {
      id: staffId('carlo'),
      name: 'Carlo Z.',
      email: 'carlo@prova.example',
      version: 1,
    }
    await city.ask(city.as('ada'), 'staff.edit', edit)
    const done = (seen: string) => city.ask(city.as('ada'), 'staff.import', { csv, digest: seen })
    await expect(done(digest)).rejects.toMatchObject({ code: 'import.has-changed', status: 409 })
    await done((await preview()).digest)
    const found = await city.ask(city.as('ada'), 'staff.list', { state: 'invited' })
    expect(found.rows.map(({ name, assignments }) => [name, assignments.length])).toEqual([
      ['=HYPERLINK("http://evil.example")', 1],
      ['Nora Bassi', 2],
    ])
    const { rows } = await city.owner.query(`select count(*)::int as sent from mail`)
    expect(rows).toEqual([{ sent: 2 }])
    expect(await preview()).toMatchObject({ added: [], changed: [], unchanged: 4 })
  })
})

describe('a table of people that goes out', () => {
  it('is exported so that no spreadsheet reckons with it, and an import reads it again', async () => {
    const file = await city.ask(city.as('ada'), 'staff.export', {})
    expect(file.csv).toContain(`'=HYPERLINK`)
    const records: string[][] = parse(file.csv)
    expect(records.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([])
    const asked = { csv: file.csv }
    const plan = await city.ask(city.as('ada'), 'staff.import-preview', asked)
    expect([plan.added, plan.changed]).toEqual([[], []])
  })

  it('is noted', async () => {
    const { rows } = await city.owner.query(
      `select data from audit where action = 'staff.imported'`,
    )
    expect(rows).toMatchObject([{ data: { added: 2, changed: 1 } }])
  })
})
