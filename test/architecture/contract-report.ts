import ts from 'typescript'
import { rules } from '../../core/testing/compiling.ts'

const core = new URL('../../core/', import.meta.url).pathname

/** Everything that plugins can import, and every type behind it, as the compiler sees it: a chapter a file. */
export function contractReport(): { readonly names: readonly string[]; readonly chapters: string } {
  const program = ts.createProgram([`${core}index.ts`], rules())
  const checker = program.getTypeChecker()
  const door = program.getSourceFile(`${core}index.ts`)
  const symbol = door && checker.getSymbolAtLocation(door)
  const exported = symbol ? checker.getExportsOfModule(symbol) : []
  const found = collect(
    exported.map((one) => resolved(checker, one)),
    checker,
  )
  const byFile = Map.groupBy(found, (node) => node.getSourceFile().fileName.slice(core.length))
  const chapters = [...byFile].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    names: exported.map(({ name }) => name).toSorted(),
    chapters: chapters.map(([file, nodes]) => chapter(file, nodes, checker)).join('\n'),
  }
}

type Declared =
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.FunctionDeclaration
  | ts.VariableDeclaration

/** The declarations of symbols, and of all that they name, as far as they are the kernel's own. */
function collect(begun: readonly ts.Symbol[], checker: ts.TypeChecker): Declared[] {
  const found = new Set<Declared>()
  const look = (symbol: ts.Symbol) => {
    for (const node of symbol.declarations ?? []) {
      if (!isDeclared(node) || found.has(node) || !isOurs(node)) continue
      found.add(node)
      for (const named of namedIn(node, checker)) look(named)
    }
  }
  begun.forEach(look)
  return [...found].toSorted((a, b) => a.pos - b.pos)
}

/** What a declaration names in its types; what runs inside a function is nobody's concern. */
function namedIn(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const found: ts.Symbol[] = []
  const visit = (child: ts.Node): void => {
    if (ts.isBlock(child)) return
    const name = ts.isTypeReferenceNode(child)
      ? child.typeName
      : ts.isExpressionWithTypeArguments(child) || ts.isTypeQueryNode(child)
        ? ts.isTypeQueryNode(child)
          ? child.exprName
          : child.expression
        : undefined
    const symbol = name && checker.getSymbolAtLocation(name)
    if (symbol) found.push(resolved(checker, symbol))
    ts.forEachChild(child, visit)
  }
  visit(node)
  return found
}

function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

function isDeclared(node: ts.Node): node is Declared {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isVariableDeclaration(node)
  )
}

function isOurs(node: ts.Node): boolean {
  return node.getSourceFile().fileName.startsWith(core)
}

const printer = ts.createPrinter({ removeComments: true })
const whole =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope

function chapter(file: string, nodes: readonly Declared[], checker: ts.TypeChecker): string {
  const texts = nodes.map((node) => print(node, checker))
  return ['', `### ${file}`, '', '```ts', ...texts, '```'].join('\n')
}

/** A type as it is written, a function or a value by its type alone. */
function print(node: Declared, checker: ts.TypeChecker): string {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
    return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
  const type = checker.typeToString(checker.getTypeAtLocation(node), node, whole)
  return `${ts.isFunctionDeclaration(node) ? 'function' : 'const'} ${node.name?.getText()}: ${type}`
}
