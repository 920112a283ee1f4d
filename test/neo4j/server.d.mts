export interface TestServer {
  uri: string
  /** Neo4j Browser. */
  browser: string
  pid: number
  home: string
}
export function missing(): string | undefined
export function jars(): string
export function startNeo4j(owner?: number, memory?: { heap?: string; pages?: string }): Promise<TestServer>
export function stopNeo4j(server: Pick<TestServer, 'pid' | 'home'>): Promise<void>
export function restartNeo4j(server: TestServer, owner?: number, memory?: { heap?: string }): Promise<TestServer>
