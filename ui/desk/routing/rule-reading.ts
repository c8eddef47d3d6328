/** How a rule is read from its form, and reads as a sentence. */
export { conditionAnswered, goalChosen, type Whither } from './rule-answers.ts'
export { ruleSentence } from './rule-sentence.ts'
