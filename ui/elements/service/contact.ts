import type { FieldView, Me, Submission } from '../../kit/contract.ts'
import type { Answers } from '../../kit/form/answers.ts'
import { plainField } from '../../kit/form/plain-field.ts'
import { words, type Language } from '../../kit/words.ts'
import type { Step } from './steps.ts'

const say = words({
  it: {
    name: 'Come ti chiami',
    email: 'La tua e-mail',
    emailHint: 'Ti scriviamo quando c’è una novità. Nient’altro.',
    emailExample: 'nome@esempio.it',
    phone: 'Il tuo telefono',
    phoneHint: 'Solo se chi se ne occupa ha bisogno di chiamarti.',
  },
  en: {
    name: 'Your name',
    email: 'Your e-mail',
    emailHint: 'We write when there is news. Nothing else.',
    emailExample: 'name@example.com',
    phone: 'Your telephone',
    phoneHint: 'Only if whoever takes care of it needs to call you.',
  },
})

const plain = { ...plainField, isOptional: true }

/** How to reach the person: asked first of whom we know, last and only if they like of whom we do not. */
export function contactStep(me: Me | null, language: Language): Step {
  const spoken = say(language)
  const name: FieldView = { ...plain, name: 'name', label: spoken.name, max: 120 }
  const email: FieldView = {
    ...plain,
    name: 'email',
    label: spoken.email,
    hint: spoken.emailHint,
    example: spoken.emailExample,
    max: 200,
    pattern: '[^@\\s]+@[^@\\s]+\\.[^@\\s]+',
  }
  const phone: FieldView = {
    ...plain,
    name: 'phone',
    label: spoken.phone,
    hint: spoken.phoneHint,
    max: 30,
    pattern: '\\+?[\\d\\s]{6,}',
  }
  return me
    ? { topic: 'you', fields: [email, phone] }
    : { topic: 'contact', fields: [name, email, phone] }
}

/** What we already know of the person, so that it need not be asked again. */
export function knownContact(me: Me | null): Answers {
  return me?.email ? { email: me.email } : {}
}

/** The contact as a submission carries it; none when nothing was given. */
export function contactToSend(contact: Answers, me: Me | null): Submission['contact'] | null {
  const given = Object.entries({ ...knownContact(me), ...contact })
  const said = given.flatMap(([field, value]) =>
    typeof value === 'string' && value.trim() ? [[field, value.trim()]] : [],
  )
  return said.length > 0 ? Object.fromEntries(said) : null
}
