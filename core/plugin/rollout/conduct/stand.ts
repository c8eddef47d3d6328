import type { Standing } from '../record/standing.ts'
import type { Conducted } from './conducted.ts'
import type { Course } from './notes.ts'

/** Says which version should be live everywhere from now on; every node follows by itself. */
export async function stand(
  { owner }: Conducted,
  course: Course,
  { version, source }: Pick<Standing, 'version' | 'source'>,
): Promise<void> {
  const { rows } = await owner.query<{ generation: number }>(
    `with stands as (
       insert into plugin_standing (plugin, version, source) values ($1, $2, $3)
       on conflict (plugin) do update set version = excluded.version, source = excluded.source,
         generation = nextval('plugin_generation') returning generation)
     update plugin_rollout set generation = stands.generation from stands where id = $4
     returning plugin_rollout.generation::int as generation`,
    [course.plugin, version, source, course.id],
  )
  course.generation = rows[0]?.generation ?? null
}
