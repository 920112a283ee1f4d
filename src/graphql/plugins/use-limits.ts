import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../limits.js'

/** Refuses documents that are too deep or too long, before anything is looked up. */
export function useLimits({ tokens, depth, aliases, directives }: Limits): Plugin {
  return {
    onPluginInit({ addPlugin }) {
      addPlugin(maxTokensPlugin({ n: tokens }) as Plugin)
      addPlugin(maxDepthPlugin({ n: depth, flattenFragments: true, ignoreIntrospection: true }) as Plugin)
      addPlugin(maxAliasesPlugin({ n: aliases, allowList: [] }) as Plugin)
      addPlugin(maxDirectivesPlugin({ n: directives }) as Plugin)
    },
  }
}
