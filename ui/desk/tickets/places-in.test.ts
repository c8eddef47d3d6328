import { expect, it } from 'vitest'
import { placesIn } from './places-in.ts'

it('finds each place that nothing filled once', () => {
  expect(placesIn('Gentile {name}, {lastDay} e {name}: { } {}')).toEqual(['{name}', '{lastDay}'])
})
