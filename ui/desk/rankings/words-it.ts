import { italianOn, italianSince } from '../../kit/dates.ts'

const requests = (count: number) => (count === 1 ? '1 domanda' : `${count} domande`)

/** The words of the room "rankings" in Italian. */
export const say = {
  list: 'Graduatorie',
  pick: 'Scegli un bando',
  pickHint: 'Vedi come stanno le domande, pubblichi la graduatoria, ritrovi quelle pubblicate.',
  none: 'Nessun bando con graduatoria',
  noneHint: 'I tuoi uffici non hanno servizi che formano una graduatoria.',
  strange: 'Non è un bando dei tuoi uffici',
  strangeHint: 'La graduatoria la vede chi lavora nell’ufficio che risponde del bando.',
  back: 'Tutti i bandi',
  neverYet: 'Mai pubblicata',
  newest: (kind: string, version: number) => `${kind} n. ${version}`,
  among: (states: string) => `Partecipano le domande in stato ${states}.`,
  tie: (label: string, first: 'lowest' | 'highest') =>
    `A parità di punti viene prima chi ha il valore più ${first === 'lowest' ? 'basso' : 'alto'} in «${label}».`,
  publish: 'Pubblica la graduatoria',
  reload: 'Rileggi',
  notYours: 'La pubblica chi è responsabile del procedimento.',
  why: 'Perché non posso?',
  standing: {
    never: 'Non è ancora stata pubblicata',
    neverWhy: (shown: number, appeal: number) =>
      `La prima è quella provvisoria: resta pubblicata ${shown} giorni, poi ce ne sono ${appeal} per ricorrere. Dopo si può pubblicare la definitiva.`,
    shown: (name: string, from: string, until: string) =>
      `${name}, pubblicata ${italianSince(from)} ${italianTo(until)}`,
    ever: (name: string, from: string) => `${name}, pubblicata ${italianSince(from)}`,
    wait: (until: string, from: string) =>
      `Si può ricorrere fino ${italianTo(until)}. La definitiva si può pubblicare ${italianSince(from)}: prima qualcuno può ancora ricorrere.`,
    ready: (until: string) =>
      `Il tempo per ricorrere è finito ${italianOn(until)}: ora si può pubblicare la definitiva.`,
    right: 'Se c’è un errore si pubblica una nuova versione: questa resta agli atti.',
  },
  now: 'Come sta ora',
  nowHint:
    'Si calcola da quello che è dichiarato nelle domande, mai da chi è arrivato prima. Di ogni persona conta l’ultima domanda inviata.',
  nobody: 'Nessuna domanda partecipa ancora',
  nobodyHint: (states: string) =>
    `Una domanda entra in graduatoria quando è in stato ${states}. Le trovi in Pratiche.`,
  lists: 'Elenchi',
  inList: (label: string, count: number) => `${label} (${count})`,
  find: 'Codice o numero della domanda',
  count: requests,
  notFound: 'Nessuna domanda con quel codice o numero.',
  more: (count: number) => (count === 1 ? 'Mostra l’ultima' : `Mostra altre ${count}`),
  allWhys: 'Mostra tutti i perché',
  column: { place: 'Posto', ticket: 'Pratica', number: 'Numero', total: 'Punti', points: 'Perché' },
  tied: 'a pari merito',
  drawn: 'sorteggiato',
  tiedHint: (count: number) =>
    `${count} domande sono a pari merito: quando pubblichi il posto si sorteggia con il seme.`,
  noPoints: 'Nessun punto',
  sum: (sum: string, some: number, all: number) => `${sum}, da ${some} criteri su ${all}`,
  published: 'Pubblicate finora',
  publishedNone: 'Ancora nessuna.',
  publishedColumn: {
    name: 'Graduatoria',
    days: 'Giorni',
    of: 'Domande',
    seed: 'Seme',
    who: 'Pubblicata da',
    file: 'File',
  },
  since: (from: string) => italianSince(from),
  shownDays: (from: string, until: string) => `${italianSince(from)} ${italianTo(until)}`,
  until: (day: string) => `fino ${italianTo(day)}`,
  appeals: (until: string) => `ricorsi fino ${italianTo(until)}`,
  by: (name: string, day: string) => `${name}, ${day}`,
  download: 'Scarica',
  downloadOf: (name: string) => `Scarica ${name}`,
  seed: {
    title: 'Che cos’è il seme del sorteggio?',
    what: 'Se due domande restano pari, il loro posto si sorteggia. Il sorteggio parte dal seme: parole o numeri che nessuno poteva scegliere né prevedere, per esempio i numeri del Lotto estratti dopo la chiusura del bando.',
    how: 'Dal seme e dal numero di ogni domanda si calcola un’impronta (SHA-256 di «seme numero»): a parità viene prima l’impronta più bassa.',
    open: 'Il seme si pubblica con la graduatoria: chiunque può rifare il conto, nessuno può scegliere il risultato.',
  },
  form: {
    title: 'Pubblica la graduatoria',
    kind: 'Quale graduatoria?',
    provisional: 'Provvisoria',
    final: 'Definitiva',
    named: { provisional: 'graduatoria provvisoria', final: 'graduatoria definitiva' },
    provisionalHint: (shown: number, appeal: number) =>
      `Resta pubblicata ${shown} giorni, poi ce ne sono ${appeal} per ricorrere.`,
    finalHint: 'Chiude i ricorsi. Vale finché non ne pubblichi una nuova versione.',
    notYet: 'Non c’è ancora una provvisoria: la definitiva viene dopo i ricorsi.',
    notBefore: (day: string) =>
      `La definitiva si può pubblicare ${italianSince(day)}, quando il tempo per ricorrere è finito.`,
    day: 'Da quale giorno?',
    dayHint: 'Il primo giorno in cui conta come pubblicata.',
    dayPast: 'Scegli oggi o un giorno che deve venire.',
    seed: 'Seme del sorteggio',
    seedHint: (ties: number) =>
      ties === 0
        ? 'Ora nessuno è a pari merito, ma si pubblica comunque.'
        : `Decide il posto delle ${ties} domande a pari merito.`,
    seedAgain:
      'È quello già pubblicato: con un altro seme i posti a pari merito si sorteggerebbero di nuovo.',
    seedExample: 'Lotto, ruota di Venezia, 21 novembre 2026: 5 21 34 60 88',
    seedShort: 'Scrivi il seme: almeno 4 caratteri.',
    reason: 'Perché la pubblichi ora?',
    reasonHint: 'Resta agli atti e nel registro. Non si pubblica.',
    reasonShort: 'Scrivi il motivo: almeno 5 caratteri.',
    look: 'Guarda che cosa cambia',
  },
  preview: {
    heading: 'Controlla prima di pubblicare',
    title: 'Che cosa cambia',
    what: 'Graduatoria',
    shown: 'Pubblicata',
    appeal: 'Ricorsi',
    seed: 'Seme',
    people: 'Domande',
    since: (from: string) => italianSince(from),
    first: 'È la prima: prima di questa nessuno ha un posto.',
    same: 'Rispetto a quella pubblicata non cambia nessun posto e nessun punto.',
    changed: (before: string) => `Rispetto alla ${before.toLowerCase()}:`,
    came: (count: number) => (count === 1 ? 'entra 1 domanda' : `entrano ${count} domande`),
    left: (count: number) => (count === 1 ? 'esce 1 domanda' : `escono ${count} domande`),
    moved: (count: number) => (count === 1 ? '1 cambia posto' : `${count} cambiano posto`),
    scored: (count: number) => (count === 1 ? '1 cambia punti' : `${count} cambiano punti`),
    drawn: (count: number) =>
      count === 1 ? '1 posto è sorteggiato' : `${count} posti sono sorteggiati`,
    told: 'Chi lo viene a sapere',
    toldWhy: (count: number) =>
      `Chi ha presentato ${count === 1 ? 'la domanda' : `le ${count} domande`} trova subito nella propria pratica il posto, i punti e il perché di ogni punto. Non parte nessuna e-mail.`,
    toldAll: 'Chiunque può leggere posti, numeri e punti, e scaricare il file: nessun nome.',
    toldLeft: (count: number) =>
      `Chi ${count === 1 ? 'ha presentato la domanda che esce' : `ha presentato le ${count} domande che escono`} non riceve nulla da questa pubblicazione: lo ha saputo quando la sua pratica è cambiata.`,
    change: 'Cambia qualcosa',
    publish: (kind: string) => `Pubblica la ${kind}`,
    column: { number: 'Numero', list: 'Elenco', before: 'Prima', now: 'Ora' },
    placed: (place: number, points: string) => `${place}° posto, ${points} punti`,
    absent: 'non c’era',
    gone: 'non c’è più',
  },
  confirm: {
    title: (kind: string) => `Pubblicare la ${kind}?`,
    body: (count: number) =>
      `${requests(count)} con posto e punti, da oggi nelle pratiche di chi le ha presentate.`,
    forGood:
      'Non si può ritirare né correggere: quello che è sbagliato si mette a posto pubblicando un’altra versione, e questa resta agli atti.',
    done: (kind: string) => `${kind} pubblicata.`,
  },
}

function italianTo(day: string): string {
  return /^(8|11)\b/.test(day) ? `all’${day}` : `al ${day}`
}
