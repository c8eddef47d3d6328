const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** A browser as people call it, from how it names itself: "Firefox · Windows"; what is not known as it is. */
export function agentWords(agent: string): string {
  const named = (known: typeof browsers) => known.find(([sign]) => sign.test(agent))?.[1]
  const parts = [named(browsers), named(systems)].filter(Boolean)
  return parts.length > 0 ? parts.join(' · ') : agent
}
