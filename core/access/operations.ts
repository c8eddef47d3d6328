import { Me } from '../identity/contract.ts'
import { read, write } from '../operation/define.ts'
import { actAs } from './act-as.ts'
import { ruleChoices } from './choices.ts'
import {
  ActAs,
  Explanation,
  GrantAsked,
  GrantReport,
  Nothing,
  OfTicket,
  RoleAsked,
  RoleGone,
  RoleList,
  RoleView,
  RuleChoices,
  SeerList,
  Wonder,
} from './contract.ts'
import { explain } from './explain.ts'
import { grant, revoke } from './grant.ts'
import { listRoles } from './list-roles.ts'
import { removeRole, saveRole } from './save-role.ts'
import { whoCanSee } from './who-can-see.ts'

const giving = { action: 'grant', subject: 'role' } as const

/** What can be asked of roles: what they are, who holds them, and why something is refused. */
export const accessOperations = [
  read({
    name: 'access.roles',
    summary: 'Every role of the organisation with what it may do, in words',
    input: Nothing,
    output: RoleList,
    need: { action: 'read', subject: 'role' },
    notes: 'nothing',
    run: (scope) => listRoles(scope),
  }),
  read({
    name: 'access.choices',
    summary: 'What a role of the organisation’s own may be made of by the reader',
    input: Nothing,
    output: RuleChoices,
    need: { action: 'edit', subject: 'role' },
    notes: 'nothing',
    run: async (scope) => ruleChoices(scope),
  }),
  write({
    name: 'access.save-role',
    summary: 'Makes a role of the organisation’s own, or changes the version seen',
    input: RoleAsked,
    output: RoleView,
    need: { action: 'edit', subject: 'role' },
    run: (scope, asked) => saveRole(scope, asked),
  }),
  write({
    name: 'access.remove-role',
    summary: 'Removes a role of the organisation’s own that nobody holds',
    input: RoleGone,
    output: Nothing,
    need: { action: 'remove', subject: 'role' },
    async run(scope, asked) {
      await removeRole(scope, asked)
      return {}
    },
  }),
  write({
    name: 'access.grant',
    summary: 'Gives a role in an office to one or many, with what became of each',
    input: GrantAsked,
    output: GrantReport,
    need: giving,
    run: (scope, asked) => grant(scope, asked),
  }),
  write({
    name: 'access.revoke',
    summary: 'Takes a role in an office from one or many, with what became of each',
    input: GrantAsked,
    output: GrantReport,
    need: giving,
    run: (scope, asked) => revoke(scope, asked),
  }),
  write({
    name: 'access.act-as',
    summary: 'Acts from now on with one of the roles held, or with all of them',
    input: ActAs,
    output: Me,
    need: 'known',
    changesSession: true,
    run: (scope, { role, office }) => actAs(scope, role && office ? { role, office } : null),
  }),
  read({
    name: 'access.explain',
    summary: 'Whether the reader may do something, why not, and who could let them',
    input: Wonder,
    output: Explanation,
    need: 'known',
    notes: 'nothing',
    run: (scope, wonder) => explain(scope, wonder),
  }),
  read({
    name: 'access.who-can-see',
    summary: 'Everybody on the staff who can read a ticket, by which role and office',
    input: OfTicket,
    output: SeerList,
    need: { action: 'read', subject: 'role' },
    run: (scope, { ticket }) => whoCanSee(scope, ticket),
  }),
] as const
