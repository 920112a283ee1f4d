import { useEffect, useState } from 'preact/hooks'
import { say } from '../language.js'
import { askHeld } from '../use-answer.js'
import { droppedFiles, holdsFiles } from './dropped-files.js'
import { mayIngestQuery } from './operations.js'
import { takeIn } from './use-intake.js'

const mayIngest = (): Promise<boolean> =>
  askHeld<{ mayIngest: boolean }>(mayIngestQuery, {}).then(
    ({ mayIngest }) => mayIngest,
    () => false,
  )

/** Files may be dropped anywhere in the window; without it the browser would leave the page and show the file. */
export function WindowDrop() {
  const [over, setOver] = useState<'may' | 'may not' | undefined>()
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      if (event.type === 'dragenter') void mayIngest().then((may) => setOver(may ? 'may' : 'may not'))
    }
    const leave = (event: DragEvent): void => {
      if (!event.relatedTarget) setOver(undefined) // out of the window
    }
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      const files = droppedFiles(event.dataTransfer!)
      void mayIngest().then(async (may) => {
        setOver(undefined)
        if (may) takeIn(await files)
      })
    }
    addEventListener('dragenter', drag)
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragenter', drag)
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  if (!over) return null
  return (
    <div class="drop-over" role="status">
      <p>
        {over === 'may'
          ? say('松开即读入；只在本机读取', 'Let go to read them; they stay on this machine')
          : say('这里只能查阅，不能读入版面', 'This server takes no pages from here')}
      </p>
    </div>
  )
}
