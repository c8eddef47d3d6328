import { elementPages } from '../embedded.ts'

/** The pages of the city that are there for one element each. */
export const pageOf = elementPages('venezia', {
  it: 'Il servizio si sta aprendo. Se non compare, chiamaci allo 041041: lo facciamo insieme.',
  en: 'The service is opening. If it does not appear, call 041041: we will do it together.',
})
