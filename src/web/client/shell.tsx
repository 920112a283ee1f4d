import { Link, useRoute } from 'wouter-preact'
import { routes } from '../routes.js'
import { chooseLanguage, currentLanguage, say } from './language.js'
import { SearchBox } from './search/search-box.js'

const places = () =>
  [
    { to: routes.questions, name: say('问答', 'Answers') },
    { to: routes.graph, name: say('图谱', 'Graph') },
    { to: routes.pages, name: say('读报', 'Pages') },
    { to: routes.numbers, name: say('数字', 'Numbers') },
  ] as const

export function PageHead() {
  const [home] = useRoute(routes.home)
  const other = currentLanguage() === 'zh' ? 'en' : 'zh'
  return (
    <header class="head">
      <Link href={routes.home} class="brand">
        <img src="/seal.svg" alt="" width="28" height="28" />
        <span lang="zh-CN">县志</span>
        <span class="unseen">{say('，首页', ', home')}</span>
      </Link>
      {home ? <span class="head-space" /> : <SearchBox />}
      <nav aria-label={say('主要页面', 'Main')}>
        {places().map(({ to, name }) => (
          <NavLink key={to} to={to} name={name} />
        ))}
      </nav>
      <button type="button" class="language" lang={other === 'en' ? 'en' : 'zh-CN'} onClick={() => chooseLanguage(other)}>
        {other === 'en' ? 'English' : '中文'}
      </button>
    </header>
  )
}

function NavLink({ to, name }: { to: string; name: string }) {
  const [here] = useRoute(`${to}/*?`)
  return (
    <Link href={to} {...(here ? { 'aria-current': 'page' as const } : {})}>
      {name}
    </Link>
  )
}

export const PageFoot = () => (
  <footer class="foot">
    <p>
      {say(
        '图谱由机器从报纸中读出，可能有误；引用前请核对原文。数据只在本机，不会外传。',
        'A machine read this from newspapers and may be wrong: read the sentence before you rely on it. Nothing leaves this machine.',
      )}
    </p>
    <p>
      <a href="/graphql">GraphQL</a>
    </p>
  </footer>
)
