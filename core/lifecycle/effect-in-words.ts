import type { Effect } from './effect.ts'
import type { Requirement } from './requirement.ts'

/** What payments, questions and other services are called. */
export interface Called {
  readonly payment: (name: string) => string
  readonly question: (name: string) => string
  readonly service: (id: string) => string
}

const assigned = {
  'by-turns': 'assegna a chi è di turno',
  'least-loaded': 'assegna a chi ha meno carico',
  responsible: 'assegna al responsabile del procedimento',
} as const

/** An effect as a lawyer reads it. */
export function effectInWords(effect: Effect, called: Called): string {
  if ('run' in effect) return 'fa fare il passo al servizio automatico'
  if ('assign' in effect) return assigned[effect.assign]
  if ('notify' in effect)
    return effect.notify === 'citizen' ? 'avvisa chi ha chiesto' : 'avvisa l’ufficio'
  if ('register' in effect)
    return effect.register === 'received' ? 'protocolla in entrata' : 'protocolla in uscita'
  if ('charge' in effect) return `emette il pagamento «${called.payment(effect.charge)}»`
  if ('open' in effect)
    return `apre la pratica ${effect.isFree ? 'autonoma' : 'collegata'} «${called.service(effect.open)}»`
  return 'affida all’ente che indicano le regole di smistamento'
}

/** What a move needs, as a lawyer reads it. */
export function needsInWords(needs: Requirement | undefined, called: Called): string[] {
  const { answers = [], files, payment, children } = needs ?? {}
  return [
    ...answers.map((name) => `la risposta a «${called.question(name)}»`),
    ...(files === undefined ? [] : [files === 1 ? 'un allegato' : `${files} allegati`]),
    ...(payment === undefined ? [] : [`il pagamento «${called.payment(payment)}»`]),
    ...(children === undefined ? [] : ['le pratiche collegate concluse']),
  ]
}
