import { words } from '../../kit/words.ts'

const italian: Readonly<Record<string, string>> = {
  '01-01': 'Capodanno',
  '01-06': 'Epifania',
  '04-25': 'Festa della Liberazione',
  '05-01': 'Festa del Lavoro',
  '06-02': 'Festa della Repubblica',
  '08-15': 'Ferragosto',
  '10-04': 'San Francesco d’Assisi',
  '11-01': 'Ognissanti',
  '11-21': 'Madonna della Salute',
  '12-08': 'Immacolata Concezione',
  '12-25': 'Natale',
  '12-26': 'Santo Stefano',
  'easter 0': 'Pasqua',
  'easter 1': 'Lunedì dell’Angelo',
}

const english: Readonly<Record<string, string>> = {
  '01-01': 'New Year’s Day',
  '01-06': 'Epiphany',
  '04-25': 'Liberation Day',
  '05-01': 'Labour Day',
  '06-02': 'Republic Day',
  '08-15': 'Assumption (Ferragosto)',
  '10-04': 'Saint Francis of Assisi',
  '11-01': 'All Saints',
  '11-21': 'Our Lady of Health',
  '12-08': 'Immaculate Conception',
  '12-25': 'Christmas',
  '12-26': 'Saint Stephen',
  'easter 0': 'Easter',
  'easter 1': 'Easter Monday',
}

/** The words of the feasts of every year. */
export const say = words({
  it: {
    known: italian,
    title: (count: number) =>
      count === 1 ? '1 festa di ogni anno' : `${count} feste di ogni anno`,
    hint: 'Giorni in cui non si lavora. I termini di legge che ci cadono scorrono al giorno dopo.',
    afterEaster: (days: number) =>
      days === 0
        ? 'il giorno di Pasqua'
        : days === 1
          ? 'il giorno dopo Pasqua'
          : `${Math.abs(days)} giorni ${days > 0 ? 'dopo' : 'prima di'} Pasqua`,
    from: (year: number) => `dal ${year}`,
    day: 'Giorno',
    month: 'Mese',
    name: 'Come si chiama',
    add: 'Aggiungi',
    odd: 'Questo giorno non c’è: scrivi il giorno del mese, per esempio 21.',
    twice: 'Questa festa c’è già.',
    remove: (what: string) => `Togli ${what}`,
    added: (what: string) => `Aggiunta: ${what}.`,
    removed: (what: string) => `Tolta: ${what}.`,
  },
  en: {
    known: english,
    title: (count: number) =>
      count === 1 ? '1 holiday of every year' : `${count} holidays of every year`,
    hint: 'Days on which nobody works. Legal terms that end on one run to the day after.',
    afterEaster: (days: number) =>
      days === 0
        ? 'on Easter day'
        : days === 1
          ? 'the day after Easter'
          : `${Math.abs(days)} days ${days > 0 ? 'after' : 'before'} Easter`,
    from: (year: number) => `from ${year}`,
    day: 'Day',
    month: 'Month',
    name: 'What it is called',
    add: 'Add',
    odd: 'There is no such day: write the day of the month, for example 21.',
    twice: 'This holiday is there already.',
    remove: (what: string) => `Remove ${what}`,
    added: (what: string) => `Added: ${what}.`,
    removed: (what: string) => `Removed: ${what}.`,
  },
})
