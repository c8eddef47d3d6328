import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { explain } from '../explain.ts'

/** Runs one of the project's tools by its script; all it printed is shown only when it fails. */
export async function runTool(
  root: string,
  script: string,
  args: readonly string[],
): Promise<void> {
  const printed: string[] = []
  const command = [join(root, 'node_modules', script), ...args]
  const tool = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [tool.stdout, tool.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => void printed.push(text))
  }
  const [code] = await once(tool, 'close')
  if (code !== 0) throw explain(printed.join('').trimEnd())
}
