import type { Plugin } from '../face/define-plugin.ts'

/** A plugin's declaration as it crosses: JSON leaves functions out, and what was not declared is empty. */
export function describe(plugin: Plugin): unknown {
  const { permissions = [], processing = [], sheets = [], migrations = [], samples = [] } = plugin
  const { workflows = [], isolation = 'thread', settings = nothingToSet, routes = {} } = plugin
  const told = { ...plugin, isolation, settings, routes, permissions, processing, sheets }
  const listeners = Object.keys(plugin.listeners ?? {})
  const activities = Object.keys(plugin.activities ?? {})
  return JSON.parse(
    JSON.stringify({ ...told, listeners, activities, workflows, migrations, samples }),
  )
}

const nothingToSet = { fields: {}, texts: { it: {}, en: {} } }
