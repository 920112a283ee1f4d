import { useEffect, useRef, useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { kindOf } from '../entity.js'
import { say } from '../language.js'
import { articleAddress, entityAddress } from '../names.js'
import { useAnswer } from '../use-answer.js'
import { groupsOf, searchQuery, type FoundEdge, type SearchAnswer } from './found.js'
import { Marked } from './marked.js'

const pause = 120 // ms: shorter than between two keys of a slow typist, longer than of a fast one
const inGroup = 4

const addressOf = ({ node }: FoundEdge): string => (node.__typename === 'Article' ? articleAddress(node.id) : entityAddress(node.id))

/** The search field with what it finds below it while one types: a combobox by the WAI-ARIA pattern. */
export function SearchBox({ large = false }: { large?: boolean }) {
  const [, go] = useLocation()
  const [text, setText] = useState('')
  const [asked, setAsked] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), pause)
    return () => clearTimeout(timer)
  }, [text])
  const { answer } = useAnswer<SearchAnswer>(asked ? searchQuery : undefined, { text: asked, first: 40 })
  const groups = asked && answer ? groupsOf(answer.search.edges) : []
  const shown = groups.flatMap(({ found }) => found.slice(0, inGroup))
  const listed = open && asked !== '' && answer !== undefined

  const leave = (to: string): void => {
    setOpen(false)
    setText('')
    setActive(-1)
    go(to)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return // an input method is at work: its Enter and arrows are its own
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((at) => (shown.length ? (at + step + shown.length + (at < 0 && step < 0 ? 1 : 0)) % shown.length : -1))
    } else if (event.key === 'Escape') {
      setOpen(false)
      setActive(-1)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const chosen = listed ? shown[active] : undefined
      if (chosen) leave(addressOf(chosen))
      else if (text.trim()) leave(`/search?q=${encodeURIComponent(text.trim())}`)
    }
  }
  return (
    <div class={large ? 'search search-large' : 'search'} role="search" ref={box}>
      <input
        type="search"
        role="combobox"
        aria-expanded={listed}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={listed && active >= 0 ? `found-${active}` : undefined}
        aria-label={say('搜索人物、企业、项目、会议与全文', 'Search people, companies, projects, meetings, text')}
        placeholder={say('姓名、企业、项目、会议、文章', 'Names, companies, projects, articles')}
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
        id="found"
        role="listbox"
        aria-label={say('搜索结果', 'Found')}
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
                  id={`found-${at}`}
                  role="option"
                  aria-selected={at === active}
                  class="found-row"
                  data-kind={edge.node.labels ? kindOf(edge.node.labels) : undefined}
                  onClick={() => leave(addressOf(edge))}
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

function FoundText({ edge: { node, matched }, looked }: { edge: FoundEdge; looked: string }) {
  if (node.__typename === 'Article')
    return (
      <>
        <bdi lang="zh-CN">{node.headline}</bdi>
        <small lang="zh-CN">
          <Marked text={matched} looked={looked} />
        </small>
      </>
    )
  return (
    <>
      <span class="dot" aria-hidden="true" />
      <bdi lang="zh-CN">
        <Marked text={node.name ?? ''} looked={looked} />
      </bdi>
      {matched !== node.name && (
        <small lang="zh-CN">
          <Marked text={matched} looked={looked} />
        </small>
      )}
    </>
  )
}
