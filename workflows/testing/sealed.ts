import { defineService } from '../../core/service/define-service.ts'
import { text } from '../../core/service/form.ts'
import { lifecycle } from '../../core/lifecycle/define-lifecycle.ts'
import { days } from '../../core/lifecycle/term.ts'

const words = {
  title: 'Sigillo',
  brief: 'Un sigillo',
  audience: 'Chiunque',
  needs: [],
  gives: 'Un sigillo',
  times: 'Trenta giorni',
  cost: 'Sedici euro',
  form: { name: 'Nome' },
}

const checkWords = {
  ...{ ...words, title: 'Verifica' },
  states: { due: 'Da fare', made: 'Fatta', dropped: 'Rinunciata' },
  moves: { make: 'Fatta', drop: 'Lascia' },
  payments: { fee: 'Diritti' },
}

/** What a sealed request opens: it costs something of its own. */
export const check = defineService({
  id: 'streets.check',
  archetype: 'report',
  category: 'Prove',
  access: 'anyone',
  form: { name: text({ max: 80 }) },
  lifecycle: lifecycle(
    { due: { make: 'made', drop: 'dropped' }, made: {}, dropped: {} },
    {
      start: 'due',
      endsIn: ['made', 'dropped'],
      outcomes: { made: 'done', dropped: 'withdrawn' },
      entry: { due: [{ charge: 'fee' }] },
      moves: { make: { by: 'office' }, drop: { by: 'citizen' } },
    },
  ),
  payments: { fee: { amount: 52 } },
  clock: { term: days(10) },
  texts: { it: checkWords, en: checkWords },
})

const sealedWords = {
  ...words,
  states: { asked: 'Chiesto', accepted: 'Accettato', given: 'Dato' },
  moves: { accept: 'Accetta', back: 'Rimetti in attesa', give: 'Dai' },
  payments: { stamp: 'Bollo' },
}

/** A request whose one move registers, charges and opens a child: everything that can be taken back. */
export const sealed = defineService({
  id: 'streets.sealed',
  archetype: 'permits-and-documents',
  category: 'Prove',
  access: 'anyone',
  form: { name: text({ max: 80 }) },
  lifecycle: lifecycle(
    { asked: { accept: 'accepted' }, accepted: { give: 'given', back: 'asked' }, given: {} },
    {
      start: 'asked',
      endsIn: ['given'],
      outcomes: { given: 'granted' },
      moves: {
        accept: {
          by: 'office',
          causes: [
            { register: 'sent' },
            { charge: 'stamp' },
            { open: 'streets.check', with: { name: 'name' } },
          ],
        },
        back: { by: 'office', undoes: 'accept' },
        give: { by: 'office', needs: { payment: 'stamp', children: 'ended' } },
      },
    },
  ),
  payments: { stamp: { amount: 1_600 } },
  clock: { term: days(30) },
  texts: { it: sealedWords, en: sealedWords },
})
