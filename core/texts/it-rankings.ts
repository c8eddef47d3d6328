import { faultWords } from './fault-words.ts'

/** What is said in Italian of the rankings of calls. */
export const itRankings: Readonly<Record<string, string>> = {
  ...faultWords({
    'ranking.unknown': [
      'Graduatoria non trovata',
      'Questo servizio non ha una graduatoria, o non è ancora stata pubblicata.',
    ],
    'ranking.nobody': [
      'Non c’è nessuna domanda da mettere in graduatoria',
      'Prima vanno ammesse le domande. Poi riprova.',
    ],
    'ranking.day-is-past': [
      'Il giorno di pubblicazione è passato',
      'Non si pubblica dal giorno {day}: scegli oggi o un giorno che deve venire.',
    ],
    'ranking.final-too-soon': [
      'È presto per la graduatoria definitiva',
      'Si pubblica dopo quella provvisoria, quando il tempo per i ricorsi è finito. Ultimo giorno per ricorrere: {day}.',
    ],
  }),
  'ranking.provisional': 'Graduatoria provvisoria',
  'ranking.final': 'Graduatoria definitiva',
  'ranking.column.list': 'Elenco',
  'ranking.column.position': 'Posizione',
  'ranking.column.number': 'Numero della domanda',
  'ranking.column.total': 'Punti',
  'ranking.column.drawn': 'A parità, per sorteggio',
  'ranking.why.none': 'Non dichiarato',
  'ranking.why.answer': 'Dichiarato: {answer}',
  'ranking.why.outside': 'Dichiarato: {answer}, fuori dai casi che danno punti',
  'ranking.why.flat': 'Dichiarato: {answer}. Da {from} a {to}: {low} punti',
  'ranking.why.along': 'Dichiarato: {answer}. Da {from} a {to} i punti vanno da {low} a {high}',
  'entry.document.ranked-provisional':
    'Pubblicata la graduatoria provvisoria: posizione {position}, dal giorno {day}',
  'entry.document.ranked-final':
    'Pubblicata la graduatoria definitiva: posizione {position}, dal giorno {day}',
}

/** What is noted of them in the register of who did what, in Italian. */
export const itRankingActions: Readonly<Record<string, string>> = {
  'ranking.read': 'Ha letto una graduatoria non ancora pubblicata',
  'ranking.place-read': 'Ha letto il posto di una domanda in graduatoria',
  'ranking.published': 'Ha pubblicato una graduatoria',
}
