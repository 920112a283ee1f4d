import type { Plugin } from 'graphql-yoga'
import { refusal } from '../refusal.js'

/** Takes JSON bodies up to `limit` bytes, and nothing else. The body is read no further than the limit, whatever its header says. */
export function useJsonBody(limit: number): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method !== 'POST') return
      setRequestParser(async () => {
        const type = request.headers.get('content-type') ?? ''
        if (!/^application\/(graphql-response\+)?json\b/i.test(type))
          throw refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'send application/json. 请以 application/json 提交。')
        const body: unknown = parsed(await bodyWithin(request, limit))
        if (typeof body !== 'object' || body === null || Array.isArray(body))
          throw refusal(400, 'BAD_REQUEST', 'send one object with a query. 请提交一个含 query 的对象。')
        return body
      })
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refusal(400, 'BAD_REQUEST', 'the body is no JSON. 请求体不是 JSON。')
  }
}

async function bodyWithin(request: Request, limit: number): Promise<string> {
  const tooLarge = (): Error => refusal(413, 'BODY_TOO_LARGE', `a body may have ${limit} bytes. 请求体不得超过 ${limit} 字节。`)
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge()
  const parts: Uint8Array[] = []
  let size = 0
  if (request.body)
    for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += part.length
      if (size > limit) throw tooLarge()
      parts.push(part)
    }
  return Buffer.concat(parts).toString('utf8')
}
