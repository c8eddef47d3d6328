import { change, read } from '../operation/define.ts'
import { annul } from './annul.ts'
import { Annulment, RegisterPage, RegisterQuestion, RegistrationView } from './contract.ts'
import { searchRegister } from './search.ts'

/** What can be asked of the protocol. */
export const protocolOperations = [
  read({
    name: 'protocol.search',
    summary: 'The register of what came and went, the newest first',
    input: RegisterQuestion,
    output: RegisterPage,
    need: { action: 'list', subject: 'ticket' },
    run: (scope, asked) => searchRegister(scope, asked),
  }),
  change({
    name: 'protocol.annul',
    summary: 'Annuls a registration, which stays to be seen with the reason',
    input: Annulment,
    output: RegistrationView,
    need: { action: 'approve', subject: 'ticket' },
    run: (scope, asked) => annul(scope, asked),
  }),
] as const
