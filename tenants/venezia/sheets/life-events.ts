import { birthSheets } from './life-events/birth-sheets.ts'
import { coupleSheets } from './life-events/couple-sheets.ts'
import { farewellAndVote } from './life-events/farewell-and-vote.ts'

/** Fact sheets on the events of a life. */
export const lifeEvents = [...birthSheets, ...coupleSheets, ...farewellAndVote]
