import { z } from 'zod'
import { read, write } from '../operation/define.ts'
import { TenantFiles } from '../tenancy/export-contract.ts'
import { Founded, Founding, NameCheck, Offerable, Slug, TenantSummary } from './contract.ts'
import { exportTenant } from './export-tenant.ts'
import { found } from './found.ts'
import { onlyThere } from './only-there.ts'
import { checkName, listTenants, offerable, suspend } from './tenants.ts'

const may = <Doing extends 'list' | 'found' | 'export'>(action: Doing) =>
  ({ action, subject: 'platform' }) as const

const nothing = z.object({}).strict()

/** What only the platform's own staff ask, and only where they serve; the database refuses it anywhere else. */
export const platformOperations = [
  read({
    name: 'platform.tenants',
    summary: 'Every organisation, with counts and nothing personal',
    input: nothing,
    output: z.array(TenantSummary),
    need: may('list'),
    notes: 'nothing',
    run: onlyThere((scope) => listTenants(scope)),
  }),
  read({
    name: 'platform.check-name',
    summary: 'Whether a new organisation can go by a short name, and what else it could be called',
    input: z.object({ slug: z.string().max(120) }).strict(),
    output: NameCheck,
    need: may('found'),
    notes: 'nothing',
    run: onlyThere((scope, { slug }) => checkName(scope, slug)),
  }),
  read({
    name: 'platform.services',
    summary: 'The services that a new organisation can switch on',
    input: nothing,
    output: z.array(Offerable),
    need: may('found'),
    notes: 'nothing',
    run: onlyThere(async (scope) => offerable(scope)),
  }),
  write({
    name: 'platform.found',
    summary: 'Founds an organisation that lives at once, and invites its first manager',
    input: Founding,
    output: Founded,
    answersSecret: true,
    bodyLimit: 400_000,
    need: may('found'),
    run: onlyThere(found),
  }),
  write({
    name: 'platform.suspend',
    summary: 'Lets an organisation rest: whoever comes is told why nothing works',
    input: z.object({ slug: Slug, reason: z.string().trim().min(5).max(500) }).strict(),
    output: TenantSummary,
    need: may('found'),
    run: onlyThere((scope, { slug, reason }) => suspend(scope, slug, reason)),
  }),
  write({
    name: 'platform.resume',
    summary: 'Lets an organisation work again',
    input: z.object({ slug: Slug }).strict(),
    output: TenantSummary,
    need: may('found'),
    run: onlyThere((scope, { slug }) => suspend(scope, slug, null)),
  }),
  write({
    name: 'platform.export',
    summary: 'An organisation as the files of code that declare it; noted there and here',
    input: z.object({ slug: Slug }).strict(),
    output: TenantFiles,
    need: may('export'),
    run: onlyThere((scope, { slug }) => exportTenant(scope, slug)),
  }),
] as const
