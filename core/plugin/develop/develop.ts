import type { Logger } from 'pino'
import type { Description } from '../cell/wire.ts'
import type { Plugins } from '../plugins.ts'
import type { Broken, News } from './news.ts'
import { watchPlugins } from './watch-plugins.ts'

/** What happens to plugins while they are written, for those who write them. */
export interface Development {
  /** Tells what is broken now, and then all that happens; the result ends it. */
  follow(tell: (news: News) => void): () => void
  close(): Promise<void>
}

/** What a developer's mode watches and loads. */
export interface DevelopOptions {
  readonly folder: URL
  readonly plugins: Pick<Plugins, 'load' | 'makeReady' | 'dismiss'>
  /** Done before a plugin serves whose `plugin.ts` or `migrations/` were saved. */
  readonly prepare?: (saved: Description) => Promise<void>
  readonly log: Logger
}

/** Begins the developer's mode: what is saved serves, and what is broken is told. */
export async function develop(options: DevelopOptions): Promise<Development> {
  const { folder, plugins, log, prepare } = options
  const broken = new Map<string, Broken>()
  const followers = new Set<(news: News) => void>()
  const tell = (news: News) => {
    if (news.kind === 'broken') broken.set(news.plugin, news)
    else broken.delete(news.plugin)
    const { kind, ...facts } = news
    log[kind === 'broken' ? 'error' : 'info'](facts, `A saved plugin is ${kind}`)
    for (const follower of followers) follower(news)
  }
  const load = async (entry: URL, saved: readonly string[]) => {
    try {
      if (prepare && saved.some(mayBringSteps)) await prepare(await plugins.makeReady(entry))
      await plugins.load(entry)
    } finally {
      await plugins.dismiss() // what could not be prepared must not serve by the next save
    }
  }
  const close = await watchPlugins({ folder, load, tell })
  return {
    follow: (follower) => {
      for (const news of broken.values()) follower(news)
      followers.add(follower)
      return () => void followers.delete(follower)
    },
    close,
  }
}

// Most of what is saved brings no step of the schema.
function mayBringSteps(file: string): boolean {
  return /\/(?:migrations\/|plugin\.ts$)/v.test(file)
}
