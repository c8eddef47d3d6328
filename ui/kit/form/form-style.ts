import { controls } from '../controls.ts'
import { fieldStyle } from '../field.ts'
import { tokens } from '../tokens.ts'
import { choicesStyle } from './choices.ts'

/** The style of a form and of the controls it draws itself. */
export const formStyles = [tokens, controls, fieldStyle, choicesStyle]
