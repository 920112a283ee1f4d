import { blockFieldSuggestionsPlugin } from '@escape.tech/graphql-armor-block-field-suggestions'
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention'
import { useDisableIntrospection } from '@graphql-yoga/plugin-disable-introspection'
import type { Plugin } from 'graphql-yoga'
import type { Access } from './access/access.js'
import type { Limits } from './limits.js'
import { useAccess } from './plugins/use-access.js'
import { useHostAllowList } from './plugins/use-host-allow-list.js'
import { useJsonBody } from './plugins/use-json-body.js'
import { useLoadLimit } from './plugins/use-load-limit.js'
import { useRowLimit } from './plugins/use-row-limit.js'
import { useUploads } from './plugins/use-uploads.js'
import { useWriteAccess } from './plugins/use-write-access.js'

export interface Protected {
  limits: Limits
  isAllowedHost: (host: string) => boolean
  access: Access
  /** For strangers: the schema is not told. */
  production: boolean
}

/**
 * What stands between a hostile request and the graph, in the order in which it is asked. `test/graphql/hostile.test.ts` has for each of
 * them the request that gets through without it.
 */
const makers = {
  hosts: ({ isAllowedHost }) => useHostAllowList(isAllowedHost),
  access: ({ access }) => useAccess(access),
  load: ({ limits }) => useLoadLimit(limits.underWay),
  csrf: () => useCSRFPrevention(),
  bodies: ({ limits }) => useJsonBody(limits.body),
  uploads: ({ access, limits }) => useUploads(access, { bytes: limits.upload, files: limits.files, operations: limits.body }),
  tokens: ({ limits }) => maxTokensPlugin({ n: limits.tokens }) as Plugin,
  depth: ({ limits }) => maxDepthPlugin({ n: limits.depth, flattenFragments: true, ignoreIntrospection: true }) as Plugin,
  aliases: ({ limits }) => maxAliasesPlugin({ n: limits.aliases, allowList: [] }) as Plugin,
  directives: ({ limits }) => maxDirectivesPlugin({ n: limits.directives }) as Plugin,
  introspection: ({ production }) => useDisableIntrospection({ isDisabled: () => production }),
  suggestions: ({ production }) => (production ? (blockFieldSuggestionsPlugin({ mask: '' }) as Plugin) : {}),
  rows: ({ limits }) => useRowLimit(limits.rows),
  writing: () => useWriteAccess(),
} satisfies Record<string, (options: Protected) => Plugin>

export type Protection = keyof typeof makers

/** All of them but those left out. */
export const protections = (options: Protected, leaveOut: readonly Protection[] = []): Plugin[] =>
  Object.entries(makers)
    .filter(([name]) => !leaveOut.includes(name as Protection))
    .map(([, make]) => make(options))
