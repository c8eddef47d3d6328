/** An id for a role from its name: small letters, digits and hyphens, and none that is taken. */
export function roleId(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 36)
  const id = plain.length > 1 ? plain : 'role'
  const free = Array.from({ length: 99 }, (_, at) => (at === 0 ? id : `${id}-${at + 1}`))
  return free.find((each) => !taken.includes(each)) ?? id
}
