/** A part of a letter, as data: what it says, never how it is set. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'facts'
      readonly rows: readonly { readonly label: string; readonly value: string }[]
    }
  | { readonly kind: 'notice'; readonly text: string }

/** A paper of the body that issues it, ready to be set. */
export interface Letter {
  readonly lang: 'it' | 'en'
  readonly issuer: { readonly name: string; readonly colour: string; readonly address?: string }
  readonly office: string
  readonly title: string
  readonly subtitle?: string
  readonly number: string
  /** ISO day. */
  readonly issuedOn: string
  readonly blocks: readonly Block[]
  readonly verification: { readonly url: string; readonly code: string }
  readonly createdAt: Date
}

/** Turns a letter into a PDF. */
export type Setter = (letter: Letter) => Promise<Buffer>
