import { readConfiguration } from './configuration.ts'
import { migrate } from './database/migrate.ts'
import { createSecrets } from './operation/secrets.ts'
import { declaredPlugins } from './plugin/declared.ts'
import { keepDelivered } from './plugin/rollout/record/keep-delivered.ts'

const configuration = readConfiguration(process.env)
const plugins = await declaredPlugins(configuration.plugins)
const done = await migrate(configuration.databaseUrl, createSecrets(configuration.secret), plugins)
await keepDelivered(configuration.databaseUrl, plugins)
for (const step of done) console.info(`migrated ${step}`)
