import { lifecycle } from '../lifecycle/define-lifecycle.ts'
import { days, workingDays } from '../lifecycle/term.ts'
import { defineService } from '../service/define-service.ts'
import { choice, date, longText, optional, photos, place, yesNo } from '../service/form.ts'

const reportWords = {
  title: 'Segnalazione',
  brief: 'Qualcosa in strada non va',
  audience: 'Chiunque',
  needs: [],
  gives: 'Una risposta',
  times: 'Dieci giorni lavorativi',
  cost: 'Niente',
  form: {
    category: { label: 'Che cosa', options: { lamp: 'Lampione', hole: 'Buca', waste: 'Rifiuti' } },
    place: { label: 'Dove', options: { north: 'Nord', south: 'Sud' } },
    description: 'Che cosa succede',
    photos: 'Foto',
    urgent: 'È pericoloso',
  },
  states: {
    received: 'Ricevuta',
    working: 'In lavorazione',
    waiting: 'In attesa',
    resolved: 'Risolta',
    refused: 'Respinta',
  },
  moves: {
    take: 'Prendi in carico',
    ask: 'Chiedi',
    resolve: 'Risolvi',
    refuse: 'Respingi',
    release: 'Rilascia',
    answer: 'Rispondi',
    resume: 'Riprendi',
    reopen: 'Riapri',
  },
}

/** A report that anyone sends: it can be taken, suspended, resolved and opened again. */
export const report = defineService({
  id: 'streets.report',
  archetype: 'report',
  category: 'Prove',
  access: 'anyone',
  form: {
    category: choice(['lamp', 'hole', 'waste']),
    place: place(['north', 'south']),
    description: longText({ max: 200 }),
    photos: optional(photos({ max: 2 })),
    urgent: yesNo(),
  },
  lifecycle: lifecycle(
    {
      received: { take: 'working' },
      working: { ask: 'waiting', resolve: 'resolved', refuse: 'refused', release: 'received' },
      waiting: { answer: 'working', resume: 'working' },
      resolved: { reopen: 'working' },
      refused: {},
    },
    {
      start: 'received',
      pausedIn: ['waiting'],
      endsIn: ['resolved', 'refused'],
      moves: {
        take: { by: 'office', takes: true },
        ask: { by: 'office', says: true },
        resolve: { by: 'office', says: true },
        refuse: { by: 'office', says: true },
        release: { by: 'office' },
        answer: { by: 'citizen', says: true },
        resume: { by: 'system' },
        reopen: { by: 'citizen', says: true, withinDays: 15 },
      },
    },
  ),
  clock: { term: workingDays(10) },
  subject: 'category',
  texts: {
    it: reportWords,
    en: { ...reportWords, title: 'Report', states: { ...reportWords.states, working: 'In hand' } },
  },
})

const permitWords = {
  ...reportWords,
  title: 'Permesso',
  form: { from: 'Dal giorno' },
  states: { asked: 'Chiesto', given: 'Rilasciato' },
  moves: { give: 'Rilascia' },
}

/** A permit for whoever is surely known, within thirty days. */
export const permit = defineService({
  id: 'streets.permit',
  archetype: 'permits-and-documents',
  category: 'Prove',
  access: 'spid-2',
  form: { from: date({ notAfter: 'today' }) },
  lifecycle: lifecycle(
    { asked: { give: 'given' }, given: {} },
    { start: 'asked', endsIn: ['given'], moves: { give: { by: 'office' } } },
  ),
  clock: { term: days(30) },
  texts: { it: permitWords, en: { ...permitWords, title: 'Permit' } },
})
