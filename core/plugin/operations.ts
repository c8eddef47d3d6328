import { enablingOperations } from './enabling/operations.ts'
import { hearingOperations } from './hearing/operations.ts'
import { lookingOperations } from './rollout/looking/looking-operations.ts'
import { rolloutOperations } from './rollout/operations.ts'
import { publisherOperations } from './rollout/publisher-operations.ts'

/** What can be asked about plugins: which there are, which version is live, who may make them, and where they are on. */
export const pluginOperations = [
  ...enablingOperations,
  ...hearingOperations,
  ...lookingOperations,
  ...rolloutOperations,
  ...publisherOperations,
] as const
