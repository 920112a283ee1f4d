import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { brief } from '../brief.js'
import { kindOf } from '../entity.js'
import { say } from '../language.js'
import { useAnswer } from '../use-answer.js'
import { groupsOf, searchQuery, type FoundEdge, type SearchAnswer } from './found.js'
import { Marked, SnippetText } from './marked.js'

const pause = 120 // ms: shorter than between two keys of a slow typist, longer than of a fast one
const inGroup = 4

export interface FinderProps {
  /** What it is for, to those who do not see it. */
  label: string
  placeholder: string
  /** Only these: `Person`, `County`, …; with articles where it is left out. */
  labels?: readonly string[]
  onChoose(found: FoundEdge): void
  /** Enter without a choice; the first find is chosen where it is left out. */
  onEnter?(text: string): void
  /** What stands in the field after a choice. */
  chosen?: string
  class?: string
  id?: string
}

/** A field that finds as one types: a combobox by the WAI-ARIA pattern, what it finds grouped by kind. */
export function Finder({ label, placeholder, labels, onChoose, onEnter, chosen = '', class: className = '', id }: FinderProps) {
  const own = useId()
  const [text, setText] = useState(chosen)
  const [asked, setAsked] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => setText(chosen), [chosen]) // before anybody can type: after the first frame it would take back what was typed meanwhile
  useEffect(() => {
    const timer = setTimeout(() => setAsked(open ? text.trim() : ''), pause)
    return () => clearTimeout(timer)
  }, [text, open])
  const { answer } = useAnswer<SearchAnswer>(asked ? searchQuery : undefined, { text: asked, first: 40, labels: labels ?? null })
  const groups = asked && answer ? groupsOf(answer.search.edges) : []
  const shown = groups.flatMap(({ found }) => found.slice(0, inGroup))
  const listed = open && asked !== '' && answer !== undefined

  const choose = (found: FoundEdge): void => {
    setOpen(false)
    setActive(-1)
    setText(chosen)
    onChoose(found)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return // an input method is at work: its Enter and arrows are its own
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const last = shown.length - 1
      setActive((at) => (event.key === 'ArrowDown' ? (at >= last ? 0 : at + 1) : at <= 0 ? last : at - 1))
    } else if (event.key === 'Escape') {
      setOpen(false)
      setActive(-1)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const found = listed ? (shown[active] ?? (onEnter ? undefined : shown[0])) : undefined
      if (found) choose(found)
      else if (onEnter && text.trim()) {
        setOpen(false)
        onEnter(text.trim())
      }
    }
  }
  return (
    <div class={`search ${className}`} ref={box}>
      <input
        type="search"
        role="combobox"
        id={id}
        aria-expanded={listed}
        aria-controls={own}
        aria-autocomplete="list"
        aria-activedescendant={listed && active >= 0 ? `${own}-${active}` : undefined}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        maxLength={100}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setOpen(true)
          setActive(-1)
        }}
        onFocus={() => setOpen(true)}
        onBlur={(event) => {
          if (!box.current?.contains(event.relatedTarget as Node | null)) setOpen(false)
        }}
        onKeyDown={press}
      />
      <div
        id={own}
        role="listbox"
        aria-label={say('找到的', 'Found')}
        hidden={!listed}
        class="found"
        onMouseDown={(e) => e.preventDefault()}
      >
        {listed && shown.length === 0 && (
          <div class="found-none" role="option" aria-disabled="true" aria-selected="false">
            {say('没有找到', 'Nothing found')}
          </div>
        )}
        {groups.map(({ kind, name, found }) => (
          <div key={kind} role="group" aria-label={name}>
            <div class="found-kind" aria-hidden="true">
              {name} <span class="number">{found.length}</span>
            </div>
            {found.slice(0, inGroup).map((edge) => {
              const at = shown.indexOf(edge)
              return (
                <div
                  key={edge.node.id}
                  id={`${own}-${at}`}
                  role="option"
                  aria-selected={at === active}
                  class="found-row"
                  data-kind={edge.node.labels ? kindOf(edge.node.labels) : undefined}
                  onClick={() => choose(edge)}
                  onMouseMove={() => setActive(at)}
                >
                  <FoundText edge={edge} looked={asked} />
                </div>
              )
            })}
          </div>
        ))}
      </div>
    </div>
  )
}

function FoundText({ edge: { node, matched, by, snippets }, looked }: { edge: FoundEdge; looked: string }) {
  if (node.__typename === 'Article')
    return (
      <>
        <bdi lang="zh-CN">{brief(node.headline ?? '')}</bdi>
        <small lang="zh-CN">{snippets[0] && <SnippetText snippet={snippets[0]} />}</small>
      </>
    )
  return (
    <>
      <span class="dot" aria-hidden="true" />
      <bdi lang="zh-CN">
        <Marked text={brief(node.name ?? '')} looked={looked} />
      </bdi>
      {by === 'alias' && matched !== node.name && (
        <small lang="zh-CN">
          <Marked text={brief(matched, 80)} looked={looked} />
        </small>
      )}
    </>
  )
}
