import { satisfies } from 'semver'
import { contractVersion } from '../face/contract.ts'

/** Whether this kernel keeps the contract that a plugin was written for. */
export function fitsContract(range: string, version: string = contractVersion): boolean {
  return satisfies(version, range)
}
