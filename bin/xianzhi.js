#!/usr/bin/env node
import { existsSync } from 'node:fs'

const main = new URL('../dist/src/cli/main.js', import.meta.url)
if (existsSync(main)) await import(main.href)
else {
  process.stderr.write('xianzhi: NOT_BUILT: dist/ is missing. In a clone: npm ci\n')
  process.exitCode = 1
}
