/** What an area's page is made of. */
export { enablingFacts } from './enabling-facts.ts'
export { enablingHead } from './enabling-head.ts'
export { enablingStyle } from './enabling-style.ts'
export { permissionList } from './permission-list.ts'
export { settingField, spoken } from './setting-field.ts'
export { settingsRead } from './settings-read.ts'
