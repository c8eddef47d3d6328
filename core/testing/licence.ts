import { lifecycle } from '../lifecycle/define-lifecycle.ts'
import { days } from '../lifecycle/term.ts'
import { defineService } from '../service/define-service.ts'
import { choice, optional, photos, text } from '../service/form.ts'

const words = {
  title: 'Licenza',
  brief: 'Una licenza',
  audience: 'Chiunque',
  needs: [],
  gives: 'Una licenza',
  times: 'Trenta giorni',
  cost: 'Sedici euro',
}

const visitWords = {
  ...{ ...words, title: 'Sopralluogo' },
  form: { what: 'Che cosa' },
  states: { due: 'Da fare', made: 'Fatto', dropped: 'Rinunciato' },
  moves: { make: 'Fatto', drop: 'Lascia' },
}

/** A visit, which a licence opens as its child. */
export const visit = defineService({
  id: 'streets.visit',
  archetype: 'report',
  category: 'Prove',
  access: 'anyone',
  form: { what: text({ max: 80 }) },
  lifecycle: lifecycle(
    { due: { make: 'made', drop: 'dropped' }, made: {}, dropped: {} },
    {
      start: 'due',
      endsIn: ['made', 'dropped'],
      outcomes: { made: 'done', dropped: 'withdrawn' },
      moves: { make: { by: 'office' }, drop: { by: 'citizen' } },
    },
  ),
  clock: { term: days(10) },
  texts: { it: visitWords, en: visitWords },
})

const licenceWords = {
  ...words,
  form: { name: 'Nome', zone: { label: 'Zona', options: { a: 'A', b: 'B' } }, papers: 'Carte' },
  states: {
    asked: 'Chiesta',
    accepted: { citizen: 'La stiamo guardando', clerk: 'Accettata' },
    granted: 'Rilasciata',
  },
  moves: { accept: 'Accetta', back: 'Rimetti in attesa', grant: 'Rilascia' },
  notices: { accepted: { subject: 'Licenza {code}', body: '{title}: ci stiamo lavorando' } },
  payments: { stamp: 'Bollo' },
}

/** A licence whose moves need and cause everything that moves can. */
export const licence = defineService({
  id: 'streets.licence',
  archetype: 'permits-and-documents',
  category: 'Prove',
  access: 'anyone',
  form: {
    name: text({ max: 80 }),
    zone: optional(choice(['a', 'b'])),
    papers: optional(photos({ max: 3 })),
  },
  lifecycle: lifecycle(
    { asked: { accept: 'accepted' }, accepted: { grant: 'granted', back: 'asked' }, granted: {} },
    {
      start: 'asked',
      endsIn: ['granted'],
      outcomes: { granted: 'granted' },
      entry: { asked: [{ register: 'received' }], granted: [{ register: 'sent' }] },
      moves: {
        accept: {
          by: 'office',
          causes: [
            { charge: 'stamp' },
            { open: 'streets.visit', with: { what: 'name' } },
            { notify: 'citizen', about: 'accepted' },
          ],
        },
        back: { by: 'office', undoes: 'accept' },
        grant: { by: 'office', needs: { answers: ['zone'], files: 1, payment: 'stamp' } },
      },
    },
  ),
  payments: { stamp: { amount: 1_600, withinDays: 30 } },
  clock: { term: days(30) },
  subject: 'zone',
  texts: { it: licenceWords, en: licenceWords },
})
