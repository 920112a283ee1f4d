import { useRef, useState } from 'preact/hooks'
import { say } from '../language.js'
import { save } from '../save.js'
import { readPalette } from './colours.js'
import type { Drawn } from './drawn.js'
import { graphml } from './graphml.js'
import type { Picture } from './graph-canvas.js'
import { png } from './png.js'
import { packPlaces } from './saved-places.js'
import { sceneOf, type Scene } from './scene.js'
import { svg } from './svg.js'
import { viewParameters, type GraphView } from './view.js'

/** What is on screen, as a file or as a link that opens it again. */
export function SaveMenu({ drawn, view, picture, name }: { drawn: Drawn; view: GraphView; picture: () => Picture | null; name: string }) {
  const [said, setSaid] = useState('')
  const menu = useRef<HTMLDetailsElement>(null)
  const file = `县志-${name}`
  const places = () => picture()?.places() ?? new Map()
  const scene = (): Scene => sceneOf(drawn, places(), readPalette())
  const close = (message = ''): void => {
    setSaid(message)
    if (menu.current) menu.current.open = false
  }
  const copyLink = async (): Promise<void> => {
    const packed = packPlaces(places())
    const link = `${location.origin}/graph?${viewParameters(view).toString()}${packed ? `#at=${packed}` : ''}`
    try {
      await navigator.clipboard.writeText(link)
      close(say('链接已复制', 'Link copied'))
    } catch {
      location.assign(link) // no clipboard here: then the address bar has it
      close(say('链接在地址栏', 'The link is in the address bar'))
    }
  }
  return (
    <>
      <details class="menu" ref={menu}>
        <summary>{say('保存', 'Save')}</summary>
        <div class="menu-list">
          <button type="button" onClick={() => (void png(scene()).then((blob) => save(`${file}.png`, blob)), close())}>
            PNG
          </button>
          <button type="button" onClick={() => (save(`${file}.svg`, svg(scene()), 'image/svg+xml'), close())}>
            SVG
          </button>
          <button type="button" onClick={() => (save(`${file}.graphml`, graphml(drawn, places()), 'application/graphml+xml'), close())}>
            GraphML
          </button>
          <button type="button" onClick={() => void copyLink()}>
            {say('复制链接', 'Copy link')}
          </button>
        </div>
      </details>
      <span role="status" class="aside">
        {said}
      </span>
    </>
  )
}
