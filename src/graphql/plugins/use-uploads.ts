import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import type { Access } from '../access/access.js'
import { parseUpload, type Sending, type Upload, type UploadLimits } from '../ingestion/uploads.js'
import { refusal } from '../refusal.js'

/** Takes files along with a mutation, from those who may write: nobody else's are even read. What nobody took over is removed. */
export function useUploads(access: Access, limits: UploadLimits): Plugin {
  const uploads = new WeakMap<Request, Upload>()
  return {
    onRequestParse({ request, setRequestParser, serverContext }) {
      if (request.method !== 'POST' || !/^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '')) return
      setRequestParser(async () => {
        if (access.rightOf(request) !== 'write') throw refusal(403, 'FORBIDDEN', 'only who may write sends files. 无写入权限。')
        const { req } = serverContext as { req?: IncomingMessage }
        const body = req ?? (request.body as unknown as Sending['body'])
        return parseUpload({ request, body }, limits, (upload) => uploads.set(request, upload))
      })
    },
    async onResponse({ request }) {
      const upload = uploads.get(request)
      if (upload && !upload.taken) await upload.remove()
    },
  }
}
