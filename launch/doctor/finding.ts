import { reasonOf } from '../explain.ts'

/** What was looked at: well or not, what was found, and what to do when it is not well. */
export type Finding = { title: string; isWell: boolean; found: string; advice?: string }

/** Looks at one thing: what it answers is the good news, what it throws the bad one. */
export async function examine(
  title: string,
  look: () => Promise<string> | string,
  advice: string,
): Promise<Finding> {
  try {
    return { title, isWell: true, found: await look() }
  } catch (error) {
    return { title, isWell: false, found: reasonOf(error), advice }
  }
}

/** Puts a finding into a line with a mark, and what to do into a line below. */
export function lineOf({ title, isWell, found, advice }: Finding): string {
  const line = `  ${isWell ? '✓' : '✗'} ${title.padEnd(22)}${found}`
  return isWell || advice === undefined ? line : `${line}\n      ${advice}`
}
