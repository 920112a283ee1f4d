import { resolve } from 'node:path'
import { z } from 'zod'
import { BadConfig } from './errors.js'
import { logLevels } from './log.js'

/** `NAME=` in a shell or a compose file means: not set. */
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const boltUri = z.string().superRefine((value, context) => {
  // The value itself is never repeated: it may hold a password
  const complain = (message: string) => context.addIssue({ code: 'custom', message })
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]/.test(value)) complain('must be a Bolt address, like bolt://127.0.0.1:7687 or neo4j+s://host')
  else if (value.includes('@')) complain('must not hold a name or password: NEO4J_USERNAME and NEO4J_PASSWORD are for that')
})

const environment = z.object({
  XIANZHI_STORE: optional(z.enum(['embedded', 'neo4j'], { error: 'must be embedded or neo4j' })),
  XIANZHI_DATA: optional(z.string()),
  XIANZHI_HOME_CITY: optional(z.string().regex(/^\p{Script=Han}+$/u, 'must be the name of a division in Chinese, like 聊城市')),
  XIANZHI_HOST: optional(z.string().regex(/^[\w.:-]+$/, 'must be a host name or an address, like 127.0.0.1')),
  XIANZHI_PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, 'must be a port number, 0 to 65535')
      .transform(Number)
      .refine((port) => port <= 65535, 'must be a port number, 0 to 65535'),
  ),
  XIANZHI_HOSTS: optional(
    z.string().regex(/^[\w.-]+(,[\w.-]+)*$/, 'must be names of this server without ports, parted by commas, like archive.example.org'),
  ),
  NODE_ENV: optional(z.string()),
  XIANZHI_LOG: optional(z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` })),
  NEO4J_URI: optional(boltUri),
  NEO4J_USERNAME: optional(z.string()),
  NEO4J_PASSWORD: z.string().optional(), // an empty one is one: a server with authentication switched off
  NEO4J_DATABASE: optional(z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, 'must be a database name, like neo4j')),
})

export interface Config {
  store: 'embedded' | 'neo4j'
  /** Folder of the embedded store, absolute. */
  data: string
  neo4j: { uri: string; username: string; password: string; database: string }
  /** Name of the division that 我市 stands for where neither page nor `--home` tells. */
  home?: string
  host: string
  port: number
  /** Further names that the server answers to: of a proxy before it, for one. */
  hosts: string[]
  /** GraphiQL and introspection are off. */
  production: boolean
}

export const defaultPort = 4000

/**
 * The configuration from environment variables.
 * @throws BadConfig with all complaints at once; no complaint repeats a value.
 */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(variables)
  const complaints = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  if (variables.XIANZHI_STORE === 'neo4j') {
    const missing = (name: string, example: string) => complaints.push(`${name} is missing: XIANZHI_STORE=neo4j needs it, ${example}`)
    if (!variables.NEO4J_URI) missing('NEO4J_URI', 'for example bolt://127.0.0.1:7687')
    if (variables.NEO4J_PASSWORD === undefined) missing('NEO4J_PASSWORD', 'empty if the server asks for none')
  }
  if (!parsed.success || complaints.length) throw new BadConfig(complaints)
  const e = parsed.data
  return {
    store: e.XIANZHI_STORE ?? 'embedded',
    data: resolve(e.XIANZHI_DATA ?? 'xianzhi-data'),
    neo4j: {
      uri: e.NEO4J_URI ?? '',
      username: e.NEO4J_USERNAME ?? 'neo4j',
      password: e.NEO4J_PASSWORD ?? '',
      database: e.NEO4J_DATABASE ?? 'neo4j',
    },
    ...(e.XIANZHI_HOME_CITY ? { home: e.XIANZHI_HOME_CITY } : {}),
    host: e.XIANZHI_HOST ?? '127.0.0.1',
    port: e.XIANZHI_PORT ?? defaultPort,
    hosts: e.XIANZHI_HOSTS?.split(',') ?? [],
    production: e.NODE_ENV === 'production',
  }
}
