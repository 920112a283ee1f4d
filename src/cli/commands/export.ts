import { Option, type Command } from 'commander'
import { printJsonLines } from '../output.js'
import { withStore } from '../with-store.js'

export function addExport(program: Command): void {
  program
    .command('export')
    .description("print the whole store in the form of Neo4j's apoc.export.json: a copy to keep, or to import elsewhere")
    .addOption(new Option('--format <format>', 'how to print it').choices(['jsonl']).default('jsonl'))
    .addHelpText(
      'after',
      `
Examples:
  $ xianzhi export > graph.jsonl
  $ xianzhi export | XIANZHI_STORE=neo4j NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… xianzhi import -`,
    )
    .action(() => withStore((store) => printJsonLines(store.exportGraph())))
}
