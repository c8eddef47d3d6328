import type { Scope } from '../../../operation/scope.ts'
import type { Service } from '../../../service/define-service.ts'
import { lifecycleView } from '../../../service/lifecycle-view.ts'
import { inWords } from '../../../tenancy/words.ts'
import { permissionViews } from '../../spoken/permission-view.ts'
import { processingViews } from '../../spoken/processing-view.ts'
import { settingViews } from '../../spoken/setting-view.ts'
import { contractView } from '../judging/contract-view.ts'
import type { PluginView } from '../contract.ts'
import type { StoredVersion } from '../record/kept-version.ts'

/** What a version declares, in the reader's language. */
export function declaredView(scope: Scope, { version, description }: StoredVersion) {
  const { locale } = scope
  const { contract, isolation, permissions, settings, processing, sheets } = description
  const { routes, listeners, activities, services } = description
  return {
    contract: contractView(contract),
    isolation,
    brings: services.map((service) => brought(scope, service, version)),
    permissions: permissionViews(locale, permissions),
    settings: settingViews(locale, settings),
    processing: processingViews(locale, processing),
    sheets: sheets.map(({ id, title }) => ({ id, label: inWords(scope, title) })),
    routes: Object.entries(routes).map(([name, { summary, kind }]) => ({ name, summary, kind })),
    listeners: [...listeners],
    activities: [...activities],
    workflows: [...description.workflows],
  } satisfies Partial<PluginView>
}

function brought(scope: Scope, service: Service, version: string): PluginView['brings'][number] {
  const { id, texts, category, archetype, access, isSensitive = false } = service
  const { title, brief } = texts[scope.locale]
  const lifecycle = lifecycleView(scope, service, version)
  return { id, title, brief, category, archetype, access, isSensitive, lifecycle }
}
