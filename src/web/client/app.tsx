import { useEffect, useState } from 'preact/hooks'
import { Route, Switch } from 'wouter-preact'
import { routes } from '../routes.js'
import { EvidenceDrawer } from './evidence/drawer.js'
import { HomePage } from './home/home-page.js'
import { IntakePanel } from './intake/intake-panel.js'
import { WindowDrop } from './intake/window-drop.js'
import { currentLanguage, onLanguage, say } from './language.js'
import { late } from './late.js'
import { PageFoot, PageHead } from './shell.js'
import { NotFound } from './notices.js'

const EntityPage = late(() => import('./entity/entity-page.js').then((m) => m.EntityPage))
const SearchPage = late(() => import('./search/search-page.js').then((m) => m.SearchPage))
const GraphPage = late(() => import('./graph/graph-page.js').then((m) => m.GraphPage))
const PagesPage = late(() => import('./pages/pages-page.js').then((m) => m.PagesPage))
const PagePage = late(() => import('./pages/page-page.js').then((m) => m.PagePage))
const QuestionsPage = late(() => import('./questions/questions-page.js').then((m) => m.QuestionsPage))
const QuestionPage = late(() => import('./questions/question-page.js').then((m) => m.QuestionPage))
const NumbersPage = late(() => import('./numbers/numbers-page.js').then((m) => m.NumbersPage))
const ArticlePage = late(() => import('./article/article-page.js').then((m) => m.ArticlePage))

/** The whole page: what stands around every view, and the view that the address names. */
export function App() {
  const [, redraw] = useState(0)
  onLanguage(() => redraw((n) => n + 1))
  const language = currentLanguage()
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  return (
    <>
      <a class="skip" href="#main">
        {say('跳到正文', 'Skip to content')}
      </a>
      <PageHead />
      <IntakePanel />
      <Switch>
        <Route path={routes.home} component={HomePage} />
        <Route path={routes.search} component={SearchPage} />
        <Route path={routes.entity}>{({ id }) => <EntityPage key={id} id={id} />}</Route>
        <Route path={routes.article}>{({ id }) => <ArticlePage key={id} id={id} />}</Route>
        <Route path={routes.graph} component={GraphPage} />
        <Route path={routes.questions} component={QuestionsPage} />
        <Route path={routes.question}>{({ name }) => <QuestionPage key={name} name={name} />}</Route>
        <Route path={routes.pages} component={PagesPage} />
        <Route path={routes.page}>{({ id }) => <PagePage key={id} id={id} />}</Route>
        <Route path={routes.numbers} component={NumbersPage} />
        <Route component={NotFound} />
      </Switch>
      <EvidenceDrawer />
      <WindowDrop />
      <PageFoot />
    </>
  )
}
