import { contractVersion } from '../../face/contract.ts'
import { fitsContract } from '../../package/fits-contract.ts'

/** What a version asks of the kernel's contract, and what stands here. */
export function contractView(asks: string): { asks: string; here: string; fits: boolean } {
  return { asks, here: contractVersion, fits: fitsContract(asks) }
}
