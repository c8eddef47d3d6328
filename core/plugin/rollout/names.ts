import { z } from 'zod'

/** The id of a plugin: one lower-case word, its schema and its role in the database too. */
export const PluginId = z.string().regex(/^[a-z][a-z0-9]{0,30}$/)

/** A version of a plugin. */
export const PluginVersion = z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/)
