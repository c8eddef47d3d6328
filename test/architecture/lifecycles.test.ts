import { expect, it } from 'vitest'
import {
  lateInWords,
  lifecycleInWords,
  termInWords,
  type Names,
} from '../../core/lifecycle/in-words.ts'
import type { Service } from '../../core/service/define-service.ts'
import { fieldWords, stateName } from '../../core/service/service-words.ts'
import { declaredServices } from './declared-services.ts'

const page = new URL('../../docs/lifecycles.md', import.meta.url).pathname

const opening = `# Lifecycles of the services

Written from the services themselves: every state, who may leave it and how, what that needs and what it
causes. When a lifecycle changes, the test that compares this page fails; \`npx vitest run test/architecture/lifecycles -u\`
writes it anew, and the difference is what an office's lawyer reviews. How terms are reckoned stands in
[legal-clock.md](legal-clock.md).
`

function namesIn({ texts: { it: words } }: Service, services: readonly Service[]): Names {
  return {
    state: (name) => stateName(words, name, 'clerk'),
    move: (name) => words.moves[name] ?? name,
    payment: (name) => words.payments?.[name] ?? name,
    question: (name) => fieldWords(words, name).label,
    service: (id) => services.find((one) => one.id === id)?.texts.it.title ?? id,
  }
}

function chapterOf({ id, texts, clock, lifecycle }: Service, names: Names): string {
  const late = clock.late ? [`Si chiede entro: ${lateInWords(clock.late, names)}.`, ''] : []
  return [
    ...[`## ${texts.it.title} (\`${id}\`)`, ''],
    ...[`Termine: ${termInWords(clock.term)}.`, '', ...late],
    ...[...lifecycleInWords(lifecycle, names), ''],
  ].join('\n')
}

it('every lifecycle stands in the page that lawyers read', async () => {
  const services = await declaredServices()
  const chapters = services.map((service) => chapterOf(service, namesIn(service, services)))
  await expect([opening, ...chapters].join('\n')).toMatchFileSnapshot(page)
})
