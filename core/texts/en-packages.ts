import { faultWords } from './fault-words.ts'

/** What is said about packages of plugins in English. */
export const enPackages: Readonly<Record<string, string>> = faultWords({
  'package.not-readable': [
    'The file is no package',
    'It cannot be read: {message}. Ask whoever made it to make it again with “npm run plugin build”.',
  ],
  'package.too-large': [
    'The package is too large',
    'For {part} the limit is {limit} KB. Ask whoever made it for a lighter one.',
  ],
  'package.altered': [
    'The package was changed',
    'The part {part} is not the one that the manifest lists. Have it sent again.',
  ],
  'package.not-sound': [
    'The package contradicts itself',
    '{package}: {errors}. Ask whoever made it to make it again.',
  ],
  'package.not-signed': [
    'The package is not signed',
    '{package} bears no signature: nobody knows from whom it comes. Ask for a signed one.',
  ],
  'package.not-trusted': [
    'Nobody knows who signed',
    '{package} is signed with the key {key}, which is not among the trusted ones. If you know whose it is, add it to the publishers first.',
  ],
  'package.forged': [
    'The signature is not of this package',
    '{package} bears the key {key}, but the signature does not fit. Do not use it, and tell the publisher.',
  ],
})
