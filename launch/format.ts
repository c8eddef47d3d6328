import { present } from './checks/static-checks.ts'
import { runTool } from './checks/tool.ts'
import { root } from './city.ts'

/** `npm run format`: writes every source in the one format. */
await runTool(root, 'oxfmt/bin/oxfmt', [...present(root), '*.json', '*.ts', '.*.json', '.*.cjs'])
