import { faultWords } from './fault-words.ts'

/** What is said in English of the rankings of calls. */
export const enRankings: Readonly<Record<string, string>> = {
  ...faultWords({
    'ranking.unknown': [
      'Ranking not found',
      'This service has no ranking, or none that was published.',
    ],
    'ranking.nobody': [
      'There is no application to rank',
      'Applications must be admitted first. Then try again.',
    ],
    'ranking.day-is-past': [
      'The day of publication is past',
      'It cannot be published from {day}: choose today or a day that is still to come.',
    ],
    'ranking.final-too-soon': [
      'It is too soon for the final ranking',
      'It follows the provisional one, when the time to appeal is over. Last day to appeal: {day}.',
    ],
  }),
  'ranking.provisional': 'Provisional ranking',
  'ranking.final': 'Final ranking',
  'ranking.column.list': 'List',
  'ranking.column.position': 'Place',
  'ranking.column.number': 'Number of the application',
  'ranking.column.total': 'Points',
  'ranking.column.drawn': 'Equal, and drawn',
  'ranking.why.none': 'Not declared',
  'ranking.why.answer': 'Declared: {answer}',
  'ranking.why.outside': 'Declared: {answer}, which brings no points',
  'ranking.why.flat': 'Declared: {answer}. From {from} to {to}: {low} points',
  'ranking.why.along': 'Declared: {answer}. From {from} to {to} points go from {low} to {high}',
  'entry.document.ranked-provisional':
    'The provisional ranking was published: place {position}, from {day}',
  'entry.document.ranked-final': 'The final ranking was published: place {position}, from {day}',
}

/** What is noted of them in the register of who did what, in English. */
export const enRankingActions: Readonly<Record<string, string>> = {
  'ranking.read': 'Read a ranking that was not published yet',
  'ranking.place-read': 'Read the place of an application in a ranking',
  'ranking.published': 'Published a ranking',
}
