import { words } from './words.ts'

/** The words of a drawn lifecycle. */
export const say = words({
  it: {
    drawing: 'Il percorso di una pratica, disegnato',
    list: 'Il percorso, passo per passo',
    table: 'Il percorso come tabella',
    from: 'Da',
    move: 'Passo',
    by: 'Chi lo fa',
    to: 'A',
    movers: {
      citizen: 'il cittadino',
      office: 'l’ufficio',
      responsible: 'il responsabile',
      system: 'DiMe, da sé',
    },
    kinds: {
      start: 'qui comincia',
      open: '',
      paused: 'il termine è sospeso',
      noticed: 'preavviso: il termine è fermo',
      end: 'qui finisce',
    },
    legend: 'Chi fa il passo:',
    leads: (move: string, to: string) => `${move} → ${to}`,
    none: 'Da qui non si va oltre.',
  },
  en: {
    drawing: 'The way of a ticket, drawn',
    list: 'The way, step by step',
    table: 'The way as a table',
    from: 'From',
    move: 'Step',
    by: 'Who does it',
    to: 'To',
    movers: {
      citizen: 'the citizen',
      office: 'the office',
      responsible: 'the person responsible',
      system: 'DiMe, by itself',
    },
    kinds: {
      start: 'it begins here',
      open: '',
      paused: 'the term is suspended',
      noticed: 'notice: the term stands still',
      end: 'it ends here',
    },
    legend: 'Who takes the step:',
    leads: (move: string, to: string) => `${move} → ${to}`,
    none: 'Nothing leads on from here.',
  },
})
