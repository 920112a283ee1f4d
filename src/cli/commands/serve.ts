import { InvalidArgumentError, type Command } from 'commander'
import { parseCount } from '../options.js'
import { printLine } from '../output.js'
import { serveUntilStopped } from '../serving.js'
import { withStore } from '../with-store.js'

interface ServeFlags {
  host?: string
  port?: number
}

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the web page and answer GraphQL until stopped')
    .option('--host <address>', 'where to listen (XIANZHI_HOST, 127.0.0.1)', parseHost)
    .option('--port <number>', 'where to listen (XIANZHI_PORT, 4000); 0 takes a free one', parseCount(0, 65535))
    .addHelpText('after', '\nExample:\n  $ xianzhi serve --port 8080')
    .action(({ host, port }: ServeFlags) =>
      withStore((store, config) =>
        serveUntilStopped(store, { ...config, host: host ?? config.host, port: port ?? config.port }, async (url) => {
          await printLine(`Page: ${new URL('/', url).href}`)
          await printLine(`GraphQL: ${url}`)
        }),
      ),
    )
}

function parseHost(text: string): string {
  if (!/^[\w.:-]+$/.test(text)) throw new InvalidArgumentError('A host name or an address, like 127.0.0.1.')
  return text
}
