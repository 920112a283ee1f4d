import type { ComponentChildren } from 'preact'
import { Link } from 'wouter-preact'
import { count, yuan } from '../amounts.js'
import type { Named } from '../entity.js'
import { DropZone } from '../intake/drop-zone.js'
import { say } from '../language.js'
import { articleAddress, EntityLink } from '../names.js'
import { Failure } from '../notices.js'
import { SearchBox } from '../search/search-box.js'
import { useAnswer } from '../use-answer.js'
import { View } from '../view.js'
import { heldQuery, homeQuery, type HeldAnswer, type HomeAnswer } from './home.js'

/** The field to search in, what there is, and where else to begin. */
export function HomePage() {
  const { answer, error } = useAnswer<HeldAnswer>(heldQuery)
  return (
    <View
      title={say('地方报纸里的人与事', 'People and events in local newspapers')}
      class="home"
      head={<h1>{say('谁见了谁，谁在哪里任职，谁在何处建了什么', 'Who met whom, who holds which post, who builds what, and where')}</h1>}
    >
      <SearchBox large />
      <p class="home-ask">
        <Link href="/questions/meetings">{say('官员参加了哪些会议', 'Meetings of an official')}</Link>
        <Link href="/questions/county">{say('区县有哪些企业和项目', 'Companies and projects of a county')}</Link>
        <Link href="/questions/ways">{say('两者有何关联', 'How two are connected')}</Link>
      </p>
      {error && <Failure error={error} />}
      {answer && (answer.stats.documents ? <Known held={answer} /> : <Nothing />)}
    </View>
  )
}

const Nothing = () => (
  <section>
    <p>{say('这里还没有读入版面。', 'No page has been read yet.')}</p>
    <DropZone />
    <p>
      {say('也可以在终端运行 ', 'Or, in a terminal: ')}
      <code>npx xianzhi ingest FOLDER</code>
    </p>
  </section>
)

function Known({ held }: { held: HeldAnswer }) {
  const { answer, error } = useAnswer<HomeAnswer>(homeQuery)
  const { documents, articles, claims, nodes } = held.stats
  const of = (label: string): number => nodes.find(({ name }) => name === label)?.count ?? 0
  const figures: [number, string][] = [
    [documents, say('版面', 'pages')],
    [articles, say('文章', 'articles')],
    [of('Person'), say('人物', 'people')],
    [of('Organization'), say('单位', 'bodies')],
    [of('Project'), say('项目', 'projects')],
    [of('Event'), say('会议与活动', 'events')],
    [claims, say('有出处的事实', 'facts with their source')],
  ]
  return (
    <>
      <dl class="figures">
        {figures.map(([number, name]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count(number)}</dd>
          </div>
        ))}
      </dl>
      <DropZone />
      {error && <Failure error={error} />}
      {answer && <Lists answer={answer} />}
    </>
  )
}

const Lists = ({ answer }: { answer: HomeAnswer }) => (
  <div class="columns">
    <Column title={say('近期会议', 'Latest meetings')} rows={answer.meetings.edges.map(({ node }) => [node, node.date])} />
    <Column
      title={say('见报最多的官员', 'Officials most in print')}
      rows={answer.officials.edges.map(({ node }) => [node, times(node.mentionCount)])}
    />
    <Column
      title={say('投资最大的项目', 'Largest projects')}
      rows={answer.projects.edges.map(({ node }) => [node, node.investment ? yuan(node.investment) : ''])}
    />
    <Column
      title={say('见报最多的企业', 'Companies most in print')}
      rows={answer.enterprises.edges.map(({ node }) => [node, times(node.mentionCount)])}
    />
    <Column
      title={say('见报最多的地方', 'Places most in print')}
      rows={answer.places.edges.map(({ node }) => [node, times(node.mentionCount)])}
    />
    <section>
      <h2>{say('最近的文章', 'Latest articles')}</h2>
      <ul class="results">
        {answer.articles.edges.map(({ node }) => (
          <li key={node.id}>
            <Link href={articleAddress(node.id)}>
              <bdi lang="zh-CN">{node.headline}</bdi>
            </Link>
            <time class="aside">{node.published}</time>
          </li>
        ))}
      </ul>
    </section>
  </div>
)

const times = (mentions: number): string => say(`${count(mentions)} 次`, `${count(mentions)}×`)

function Column({ title, rows }: { title: string; rows: [Named, ComponentChildren][] }) {
  if (!rows.length) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="results">
        {rows.map(([node, note]) => (
          <li key={node.id}>
            <EntityLink entity={node} />
            <span class="aside">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
