/** The search attributes of tickets' workflows: never anything of a person. */
export const attributeNames = {
  tenant: 'DimeTenant',
  service: 'DimeService',
  state: 'DimeState',
} as const
