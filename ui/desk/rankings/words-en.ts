import type { say as italian } from './words-it.ts'

const requests = (count: number) => (count === 1 ? '1 application' : `${count} applications`)

/** The words of the room "rankings" in English. */
export const say: typeof italian = {
  list: 'Rankings',
  pick: 'Choose a call',
  pickHint: 'See how applications stand, publish the ranking, find those that were published.',
  none: 'No call with a ranking',
  noneHint: 'Your offices have no service that ranks its applications.',
  strange: 'This is no call of your offices',
  strangeHint: 'Its ranking is seen by whoever works in the office that answers for the call.',
  back: 'All calls',
  neverYet: 'Never published',
  newest: (kind, version) => `${kind} no. ${version}`,
  among: (states) => `Applications take part that are ${states}.`,
  tie: (label, first) => `Of those with equal points, the ${first} in “${label}” comes first.`,
  publish: 'Publish the ranking',
  reload: 'Read again',
  notYours: 'Whoever is responsible for the case publishes it.',
  why: 'Why can I not?',
  standing: {
    never: 'It was not published yet',
    neverWhy: (shown, appeal) =>
      `The first is the provisional one: it is shown for ${shown} days, then there are ${appeal} to appeal. After that the final one can be published.`,
    shown: (name, from, until) => `${name}, published from ${from} to ${until}`,
    ever: (name, from) => `${name}, published from ${from}`,
    wait: (until, from) =>
      `Appeals are open until ${until}. The final one can be published from ${from}: before that somebody may still appeal.`,
    ready: (until) =>
      `The time to appeal ended on ${until}: the final ranking can be published now.`,
    right: 'If something is wrong, a new version is published: this one stays on record.',
  },
  now: 'How it stands now',
  nowHint:
    'Reckoned from what applications declare, never from who came first. Of each person the last application counts.',
  nobody: 'No application takes part yet',
  nobodyHint: (states) =>
    `An application is ranked when it is ${states}. You find them under Tickets.`,
  lists: 'Lists',
  inList: (label, count) => `${label} (${count})`,
  find: 'Code or number of the application',
  count: requests,
  notFound: 'No application with that code or number.',
  more: (count) => (count === 1 ? 'Show the last one' : `Show ${count} more`),
  allWhys: 'Show every reason',
  column: { place: 'Place', ticket: 'Ticket', number: 'Number', total: 'Points', points: 'Why' },
  tied: 'equal',
  drawn: 'drawn',
  tiedHint: (count) =>
    `${count} applications are equal: when you publish, the seed draws their places.`,
  noPoints: 'No points',
  sum: (sum, some, all) => `${sum}, from ${some} of ${all} criteria`,
  published: 'Published so far',
  publishedNone: 'None yet.',
  publishedColumn: {
    name: 'Ranking',
    days: 'Days',
    of: 'Applications',
    seed: 'Seed',
    who: 'Published by',
    file: 'File',
  },
  since: (from) => `from ${from}`,
  shownDays: (from, until) => `from ${from} to ${until}`,
  until: (day) => `until ${day}`,
  appeals: (until) => `appeals until ${until}`,
  by: (name, day) => `${name}, ${day}`,
  download: 'Download',
  downloadOf: (name) => `Download ${name}`,
  seed: {
    title: 'What is the seed of the draw?',
    what: 'Where two applications are still equal, their places are drawn. The draw begins with the seed: words or numbers that nobody could choose or foresee, such as the lottery numbers drawn after the call closed.',
    how: 'The seed and the number of each application give a fingerprint (SHA-256 of “seed number”): of equals, the lowest fingerprint comes first.',
    open: 'The seed is published with the ranking: anyone can draw again, nobody can choose the outcome.',
  },
  form: {
    title: 'Publish the ranking',
    kind: 'Which ranking?',
    provisional: 'Provisional',
    final: 'Final',
    named: { provisional: 'provisional ranking', final: 'final ranking' },
    provisionalHint: (shown, appeal) =>
      `Shown for ${shown} days, then there are ${appeal} to appeal.`,
    finalHint: 'Ends the appeals. It holds until you publish a new version.',
    notYet: 'There is no provisional one yet: the final one comes after the appeals.',
    notBefore: (day) =>
      `The final one can be published from ${day}, when the time to appeal is over.`,
    day: 'From which day?',
    dayHint: 'The first day on which it counts as published.',
    dayPast: 'Choose today or a day that is still to come.',
    seed: 'Seed of the draw',
    seedHint: (ties) =>
      ties === 0
        ? 'Nobody is equal now, but it is published all the same.'
        : `It decides the places of the ${ties} applications that are equal.`,
    seedAgain: 'It is the one already published: another seed would draw the equal places anew.',
    seedExample: 'Lotto, Venice wheel, 21 November 2026: 5 21 34 60 88',
    seedShort: 'Write the seed: 4 characters at least.',
    reason: 'Why do you publish it now?',
    reasonHint: 'It stays on record and in the audit. It is not published.',
    reasonShort: 'Write the reason: 5 characters at least.',
    look: 'See what changes',
  },
  preview: {
    heading: 'Check before you publish',
    title: 'What changes',
    what: 'Ranking',
    shown: 'Published',
    appeal: 'Appeals',
    seed: 'Seed',
    people: 'Applications',
    since: (from) => `from ${from}`,
    first: 'It is the first: before it nobody has a place.',
    same: 'Compared with the published one, no place and no points change.',
    changed: (before) => `Compared with the ${before.toLowerCase()}:`,
    came: (count) => `${requests(count)} ${count === 1 ? 'comes' : 'come'} in`,
    left: (count) => `${requests(count)} ${count === 1 ? 'leaves' : 'leave'}`,
    moved: (count) => `${count} ${count === 1 ? 'changes' : 'change'} place`,
    scored: (count) => `${count} ${count === 1 ? 'changes' : 'change'} points`,
    drawn: (count) => `${count} ${count === 1 ? 'place is' : 'places are'} drawn`,
    told: 'Who gets to know',
    toldWhy: (count) =>
      `Whoever sent the ${requests(count)} finds it at once in their own ticket: place, points and the reason of each. No e-mail is sent.`,
    toldAll: 'Anyone can read places, numbers and points, and download the file: nobody’s name.',
    toldLeft: (count) =>
      `Whoever sent the ${requests(count)} that ${count === 1 ? 'leaves' : 'leave'} is told nothing by this: they were told when their ticket changed.`,
    change: 'Change something',
    publish: (kind) => `Publish the ${kind}`,
    column: { number: 'Number', list: 'List', before: 'Before', now: 'Now' },
    placed: (place, points) => `place ${place}, ${points} points`,
    absent: 'was not there',
    gone: 'is not there any more',
  },
  confirm: {
    title: (kind) => `Publish the ${kind}?`,
    body: (count) =>
      `${requests(count)} with places and points, from today in the tickets of whoever sent them.`,
    forGood:
      'It cannot be withdrawn or corrected: what is wrong is put right by publishing another version, and this one stays on record.',
    done: (kind) => `${kind} published.`,
  },
}
