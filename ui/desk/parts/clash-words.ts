import { words } from '../../kit/words.ts'

/** The words of two who change the same thing. */
export const say = words({
  it: {
    title: (by: string) =>
      by
        ? `Nel frattempo ${by} ha salvato un’altra versione`
        : 'Nel frattempo qualcun altro ha salvato un’altra versione',
    theirs: 'Com’è ora',
    mine: 'Come scrivi tu',
    before: 'Com’era prima',
    nothing: 'niente',
    same: 'Ora è già come lo scrivi tu.',
    elsewhere: 'È cambiato qualcosa che qui non si vede.',
    choose:
      'Quello che hai scritto è ancora qui. Puoi salvare la tua versione, che prende il posto di questa, oppure:',
    again: 'Non è stato fatto niente. Guarda che vada ancora bene e conferma di nuovo.',
    keep: 'Salva la mia versione',
    take: 'Tieni com’è ora',
  },
  en: {
    title: (by: string) =>
      by
        ? `Meanwhile ${by} saved another version`
        : 'Meanwhile somebody else saved another version',
    theirs: 'As it is now',
    mine: 'As you write',
    before: 'As it was',
    nothing: 'nothing',
    same: 'It is already as you write it.',
    elsewhere: 'Something changed that is not shown here.',
    choose:
      'What you wrote is still here. You may save your version, which takes the place of this one, or:',
    again: 'Nothing was done. See that it still fits, and confirm again.',
    keep: 'Save my version',
    take: 'Keep it as it is now',
  },
})
