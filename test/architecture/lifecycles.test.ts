import { expect, it } from 'vitest'
import { lifecycleInWords, termInWords } from '../../core/lifecycle/in-words.ts'
import { declaredServices } from './declared-services.ts'

const page = new URL('../../docs/lifecycles.md', import.meta.url).pathname

const opening = `# Lifecycles of the services

Written from the services themselves: every state, who may leave it and how. When a lifecycle changes, the
test that compares this page fails; \`npm test -- -u test/architecture\` writes it anew, and the difference
is what an office's lawyer reviews. How terms are reckoned stands in [legal-clock.md](legal-clock.md).
`

it('every lifecycle stands in the page that lawyers read', async () => {
  const services = await declaredServices()
  const chapters = services.map(({ id, texts, lifecycle, clock }) =>
    [
      `## ${texts.it.title} (\`${id}\`)`,
      '',
      `Termine: ${termInWords(clock.term)}.`,
      '',
      ...lifecycleInWords(lifecycle, texts.it),
      '',
    ].join('\n'),
  )
  await expect([opening, ...chapters].join('\n')).toMatchFileSnapshot(page)
})
