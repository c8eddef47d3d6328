import { controls } from '../controls.ts'
import { fieldStyle } from '../field.ts'
import { tokens } from '../tokens.ts'
import { choicesStyle } from './choices.ts'
import { figureStyle } from './figure.ts'

/** The style of a form and of the controls it draws itself. */
export const formStyles = [tokens, controls, fieldStyle, choicesStyle, figureStyle]
