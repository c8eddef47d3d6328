import { z } from 'zod'

const Day = z.iso.date()

/** Whether a ranking can still be appealed against. */
export const RankingKind = z.enum(['provisional', 'final'])

/** The points of one criterion, and why. */
export const PointsView = z.object({
  question: z.string(),
  label: z.string(),
  points: z.number(),
  why: z.string(),
})

/** A request in its place, as the office sees it. */
export const RankedRow = z.object({
  ticket: z.uuid(),
  code: z.string(),
  number: z.string(),
  list: z.string(),
  listLabel: z.string(),
  position: z.int(),
  total: z.number(),
  isTied: z.boolean(),
  points: z.array(PointsView),
})

/** The requests of a call in order, before anything is published. */
export const ProvisionalRanking = z.object({
  service: z.string(),
  title: z.string(),
  rows: z.array(RankedRow),
})

/** What is published, on which day, drawn by which seed, and why now. */
export const Publication = z
  .object({
    service: z.string().max(80),
    kind: RankingKind,
    day: Day,
    seed: z.string().trim().min(4).max(120),
    reason: z.string().trim().min(5).max(1000),
  })
  .strict()

/** A ranking that was published: numbers and points, nobody’s name. */
export const PublishedRanking = z.object({
  id: z.uuid(),
  service: z.string(),
  title: z.string(),
  kind: RankingKind,
  kindLabel: z.string(),
  version: z.int(),
  from: Day,
  /** The last day on which it is shown, and then on which one may appeal; null of a final one. */
  until: Day.nullable(),
  appealUntil: Day.nullable(),
  seed: z.string(),
  /** SHA-256 over all rows, hexadecimal. */
  digest: z.string(),
  lists: z.array(
    z.object({
      list: z.string(),
      label: z.string(),
      rows: z.array(
        z.object({ position: z.int(), number: z.string(), total: z.number(), isTied: z.boolean() }),
      ),
    }),
  ),
})

/** A ranking that was published, as its office remembers it: by whom, when and why. */
export const PublishedVersion = PublishedRanking.omit({
  ...{ service: true, title: true, digest: true, lists: true },
}).extend({
  reason: z.string(),
  publishedBy: z.string(),
  publishedAt: z.iso.datetime(),
  /** How many requests stand in it. */
  of: z.int(),
})

/** A call that ranks, as whoever works in its office sees it. */
export const RankingCall = z.object({
  service: z.string(),
  title: z.string(),
  office: z.object({ id: z.uuid(), name: z.string() }),
  /** Whether the reader may publish its ranking. */
  mayPublish: z.boolean(),
  /** What the states are called in which a request takes part. */
  among: z.array(z.string()),
  /** What decides between equal points, one after the other. */
  ties: z.array(z.object({ label: z.string(), first: z.enum(['lowest', 'highest']) })),
  /** For how many days a provisional ranking is shown, and then for how many one may appeal. */
  days: z.object({ shown: z.int(), appeal: z.int() }),
  today: Day,
  /** The first day on which the final ranking may be published; null before there is a provisional one. */
  finalFrom: Day.nullable(),
  /** All that was published, the newest first. */
  versions: z.array(PublishedVersion),
})

/** Where one request stands, with its points and why. */
export const RankedPlace = z.object({
  ranking: z.uuid(),
  kind: RankingKind,
  kindLabel: z.string(),
  from: Day,
  until: Day.nullable(),
  appealUntil: Day.nullable(),
  number: z.string(),
  listLabel: z.string(),
  position: z.int(),
  /** How many stand in the list. */
  of: z.int(),
  total: z.number(),
  isTied: z.boolean(),
  points: z.array(PointsView),
})

/** Whether a ranking can still be appealed against. */
export type RankingKind = z.infer<typeof RankingKind>
/** The points of one criterion, and why. */
export type PointsView = z.infer<typeof PointsView>
/** The requests of a call in order. */
export type ProvisionalRanking = z.infer<typeof ProvisionalRanking>
/** What is published. */
export type Publication = z.output<typeof Publication>
/** A ranking that was published. */
export type PublishedRanking = z.infer<typeof PublishedRanking>
/** A ranking that was published, as its office remembers it. */
export type PublishedVersion = z.infer<typeof PublishedVersion>
/** A call that ranks. */
export type RankingCall = z.infer<typeof RankingCall>
/** Where one request stands. */
export type RankedPlace = z.infer<typeof RankedPlace>
