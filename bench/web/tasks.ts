import type { Browser, CDPSession } from 'playwright-core'

/** A task of the page's thread, in milliseconds. */
export interface Task {
  /** From its start to its end, with what the machine did meanwhile for others. */
  length: number
  /** What the thread worked of that. */
  work: number
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  dur?: number
  tdur?: number
  args: { name?: string }
}

export interface Watch {
  /** What the page's thread did since it began, and how often it waited for pixels to be read. */
  end(): Promise<{ tasks: Task[]; reads: number }>
}

/** Has chromium write down what it does, from now on. The page that does most is the one that is watched. */
export async function watchTasks(browser: Browser): Promise<Watch> {
  const session: CDPSession = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[])
      if (/^(RunTask|thread_name|GLES2::ReadPixels)$/.test(event.name)) events.push(event)
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel', 'gpu'] },
  })
  return {
    async end() {
      const whole = new Promise((done) => session.once('Tracing.tracingComplete', done))
      await session.send('Tracing.end')
      await whole
      await session.detach()
      const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      const byThread = mains.map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid))
      const [busiest = []] = byThread.sort((a, b) => b.length - a.length)
      const tasks = busiest.flatMap(({ name, dur, tdur }) =>
        name === 'RunTask' && dur !== undefined ? [{ length: dur / 1000, work: (tdur ?? dur) / 1000 }] : [],
      )
      return { tasks, reads: busiest.filter(({ name }) => name === 'GLES2::ReadPixels').length }
    },
  }
}
