import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { packageRoot } from '../../src/package-root.js'

/** Neo4j Browser itself, open and connected to a server without a password. */
export async function openNeo4jBrowser(browser: Browser, address: string): Promise<Neo4jBrowser> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  // It wants fonts and scripts of other sites, which would each be waited for
  await context.route(
    (url) => !['localhost', '127.0.0.1'].includes(url.hostname),
    (route) => route.abort(),
  )
  const page = await context.newPage()
  await page.goto(address.replace('127.0.0.1', 'localhost')) // the host that may send it guides and styles, if nobody says otherwise
  const shown = new Neo4jBrowser(page)
  await shown.part('authenticationMethod').selectOption({ label: 'No authentication' })
  await shown.part('bolt-scheme-select').selectOption('bolt://')
  await shown.part('connect').click()
  await page.getByText(':play start').first().waitFor()
  return shown
}

export class Neo4jBrowser {
  constructor(readonly page: Page) {}

  part(name: string) {
    return this.page.locator(`[data-testid="${name}"]`)
  }

  /** Types a command, or a statement in one line, and lets it run. */
  async run(command: string): Promise<void> {
    await this.part('activeEditor').locator('textarea').focus()
    await this.page.keyboard.press('Control+A')
    await this.page.keyboard.insertText(command)
    await this.page.keyboard.press('Control+Enter')
  }

  /** Lets a file fall onto it. */
  async drop(address: string, name: string): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      `fetch('${address}').then((response) => response.blob()).then((blob) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([blob], '${name}'))
        return transfer
      })`,
    )
    await this.part('main').dispatchEvent('drop', { dataTransfer })
  }

  /** Keeps a picture in docs/images, when pictures are asked for. */
  async picture(name: string): Promise<void> {
    if (process.env.XIANZHI_PICTURES !== '1') return
    await this.page.waitForTimeout(3000) // until its layout rests
    await this.page.screenshot({ path: join(packageRoot, 'docs', 'images', `neo4j-browser-${name}.png`) })
  }

  close(): Promise<void> {
    return this.page.context().close()
  }
}
