import { useLocation } from 'wouter-preact'
import { say } from '../language.js'
import { articleAddress, entityAddress } from '../names.js'
import { Finder } from './finder.js'

/** The search of the whole page: a find leads to its own page, Enter to all finds. */
export function SearchBox({ large = false }: { large?: boolean }) {
  const [, go] = useLocation()
  return (
    <div role="search" class={large ? 'search-place search-large' : 'search-place'}>
      <Finder
        label={say('搜索人物、企业、项目、会议与全文', 'Search people, companies, projects, meetings, text')}
        placeholder={say('姓名、企业、项目、会议、文章', 'Names, companies, projects, articles')}
        onChoose={({ node }) => go(node.__typename === 'Article' ? articleAddress(node.id) : entityAddress(node.id))}
        onEnter={(text) => go(`/search?q=${encodeURIComponent(text)}`)}
      />
    </div>
  )
}
