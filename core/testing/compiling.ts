import ts from 'typescript'

const root = new URL('../../', import.meta.url).pathname

/** A text that would not compile: what the compiler says, and the line that it says it of. */
export interface Complaint {
  readonly line: string
  readonly message: string
}

/**
 * Compiles texts as if each were a file of the kernel's own, all at once, under the project's rules; answers
 * what the compiler has against each. Nothing is written.
 */
export function compiling(texts: ReadonlyMap<string, string>): Map<string, Complaint[]> {
  const files = new Map([...texts].map(([name, text]) => [`${root}core/written/${name}.ts`, text]))
  const options = rules()
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (file) => files.has(file) || fileExists(file)
  host.readFile = (file) => files.get(file) ?? readFile(file)
  const program = ts.createProgram([...files.keys()], options, host)
  const complaintsOf = (file: string) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(complaintOf)
  return new Map(
    [...texts.keys()].map((name) => [name, complaintsOf(`${root}core/written/${name}.ts`)]),
  )
}

/** The language as the whole project is compiled. */
export function rules(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options
}

function complaintOf({ file, start = 0, messageText }: ts.Diagnostic): Complaint {
  const text = file?.text ?? ''
  const at = file?.getLineAndCharacterOfPosition(start).line ?? 0
  return {
    line: text.split('\n')[at]?.trim() ?? '',
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }
}
