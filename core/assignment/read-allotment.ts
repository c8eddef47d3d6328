import type { z } from 'zod'
import { demand } from '../access/ability.ts'
import type { Scope } from '../operation/scope.ts'
import { holdOffice } from '../tenancy/office-changes.ts'
import { candidatesOf } from './candidates.ts'
import { leastLoaded, nextInTurn } from './choose.ts'
import type { AllotmentAsked, AllotmentView } from './contract.ts'
import { everyService, lastTurn, settingOf } from './setting.ts'

/** Who gets the new tickets of an office and service, and whose turn it is; faults: offices.unknown, access.*. */
export async function readAllotment(
  scope: Scope,
  { office, service }: z.output<typeof AllotmentAsked>,
): Promise<AllotmentView> {
  await holdOffice(scope, office)
  demand(scope.ability, 'edit', { kind: 'service', officeId: office })
  const place = { office, service: service ?? everyService }
  const setting = await settingOf(scope, place)
  const people = await candidatesOf(scope, office)
  const otherwise = setting?.otherwise ?? 'nobody'
  const last = await lastTurn(scope, place)
  const next = otherwise === 'least-loaded' ? leastLoaded(people, last) : nextInTurn(people, last)
  const isOwn = setting?.service === place.service
  return {
    office,
    service,
    rules: [...(setting?.rules ?? [])],
    otherwise,
    isOwn,
    version: isOwn ? setting.version : 0,
    changedBy: setting?.changedBy ?? null,
    candidates: people.map(({ roles, ...one }) => ({
      ...one,
      roles: [...roles],
      isNext: otherwise !== 'nobody' && one.id === next?.id,
    })),
  }
}
