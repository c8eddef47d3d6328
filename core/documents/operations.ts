import sql from 'sql-template-tag'
import { z } from 'zod'
import { read, write } from '../operation/define.ts'
import { FileContent, Verified } from './contract.ts'
import { unknownDocument } from './faults.ts'
import { getFile, putFile } from './files.ts'
import { verifyDocument } from './verify.ts'

const WithCode = z.object({ id: z.uuid(), code: z.string().max(40).optional() }).strict()

/** What can be asked of files and documents. */
export const documentOperations = [
  write({
    name: 'files.put',
    summary: 'Uploads a picture or a PDF of at most 10 MB, recognised by content',
    input: z.object({ name: z.string().min(1).max(300), content: z.base64() }).strict(),
    output: z.object({ id: z.uuid(), name: z.string(), type: z.string(), size: z.int() }),
    need: 'anyone',
    limited: 'add',
    bodyLimit: 14 * 1024 * 1024,
    run: (scope, input) => putFile(scope, input),
  }),
  read({
    name: 'files.get',
    summary: 'A file of a ticket that the caller may read',
    input: WithCode,
    output: FileContent,
    need: { action: 'read', subject: 'attachment', orCode: true },
    run: (scope, { id, code }) => getFile(scope, id, code),
  }),
  read({
    name: 'documents.get',
    summary: 'A document as PDF',
    input: WithCode,
    output: FileContent,
    need: { action: 'read', subject: 'document', orCode: true },
    async run(scope, { id, code }) {
      const document = await scope.store.row<{ file: string }>(sql`
        select file_id as file from document where tenant_id = ${scope.tenant.id} and id = ${id}`)
      if (!document) throw unknownDocument({ document: id })
      return getFile(scope, document.file, code)
    },
  }),
  read({
    name: 'documents.verify',
    summary: 'What is known of a document to anyone who holds its code',
    input: z.object({ id: z.uuid(), code: z.string().min(4).max(60) }).strict(),
    output: Verified,
    need: 'anyone',
    run: (scope, input) => verifyDocument(scope, input),
  }),
] as const
