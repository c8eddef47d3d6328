import type { Connection } from '@temporalio/client'
import { attributeNames } from './deciding/attributes.ts'

// INDEXED_VALUE_TYPE_KEYWORD of Temporal’s interface.
const keyword = 2

/** Makes the search attributes known to the server; answers whether workflows may carry them. */
export async function registerAttributes(
  { operatorService }: Connection,
  namespace: string,
): Promise<boolean> {
  const names = Object.values(attributeNames)
  const { customAttributes } = await operatorService.listSearchAttributes({ namespace })
  const missing = names.filter((name) => !(name in customAttributes))
  if (missing.length === 0) return true
  const searchAttributes = Object.fromEntries(missing.map((name) => [name, keyword]))
  return operatorService.addSearchAttributes({ namespace, searchAttributes }).then(
    () => true,
    () => false, // an operator's server may not allow it: then workflows go without
  )
}
