import { useMemo, useRef, useState } from 'preact/hooks'
import { useSearchParams } from 'wouter-preact'
import { many } from '../amounts.js'
import { brief } from '../brief.js'
import { say } from '../language.js'
import { Empty, Failure } from '../notices.js'
import { Finder } from '../search/finder.js'
import { Tabs } from '../tabs.js'
import { View } from '../view.js'
import { factName } from '../words.js'
import { DateRange } from './date-range.js'
import { drawnOf } from './drawn.js'
import { FactTable } from './fact-table.js'
import { GraphCanvas, type Picture } from './graph-canvas.js'
import { GraphStart } from './graph-start.js'
import { entityLabels, Inspector } from './inspector.js'
import { Legend } from './legend.js'
import { NodeTable } from './node-table.js'
import { SaveMenu } from './save-menu.js'
import { unpackPlaces } from './saved-places.js'
import { usePiece } from './use-piece.js'
import { open, parseView, viewParameters, type GraphView } from './view.js'

const reaches: [hops: number, most: number][] = [
  [1, 60],
  [1, 300],
  [2, 300],
  [2, 1000],
  [3, 2000],
  [3, 5000],
]

/** A link may bring another one along. */
const reachesOf = ({ hops, most }: GraphView): [number, number][] =>
  reaches.some((reach) => reach[0] === hops && reach[1] === most) ? reaches : [[hops, most], ...reaches]

/** The explorer: the picture, what can be done to it, and beside it the same as tables. The address holds all of it. */
export function GraphPage() {
  const [parameters, setParameters] = useSearchParams()
  const address = parameters.toString()
  const view = useMemo(() => parseView(parameters), [address])
  const { piece, waiting, error } = usePiece(view)
  const drawn = useMemo(() => drawnOf(piece, view), [piece, address])
  const [selected, setSelected] = useState<string | undefined>()
  const picture = useRef<Picture | null>(null)
  const saved = useMemo(
    () => (piece.nodes.length ? unpackPlaces(location.hash.replace(/^#at=/, ''), [...drawn.nodes.keys()]) : undefined),
    [piece],
  )

  /** A step that going back undoes, or one that it does not. */
  const setView = (next: GraphView, step = true): void => {
    const wanted = viewParameters(next)
    const claims = parameters.get('claims')
    if (claims) wanted.set('claims', claims)
    setParameters(wanted, { replace: !step })
  }
  const begun = view.of.length > 0 || view.opened.length > 0 || view.ways.length > 0
  const chosen = selected === undefined ? undefined : drawn.nodes.get(selected)
  const name = (id: string | undefined): string | undefined => piece.nodes.find((node) => node.id === id)?.name
  const title = brief(name(view.of[0] ?? view.ways[0]?.[0]) ?? '', 30)

  if (!begun)
    return (
      <GraphStart onStart={(id) => setView({ ...view, of: [id] })} onWay={(one, other) => setView({ ...view, ways: [[one, other]] })} />
    )
  const pin = (id: string, place?: { x: number; y: number }): void => {
    const pins = new Map(view.pins)
    if (place) pins.set(id, [place.x, place.y])
    else pins.delete(id)
    setView({ ...view, pins }, false)
  }
  return (
    <View
      title={title ? say(`图谱：${title}`, `Graph: ${title}`) : say('图谱', 'Graph')}
      class="graph-page"
      head={<h1 class="unseen">{say('图谱', 'Graph')}</h1>}
    >
      <div class="graph-bar">
        <Finder
          class="graph-add"
          label={say('加入实体', 'Add an entity')}
          placeholder={say('加入人物、企业、项目…', 'Add somebody, something …')}
          labels={entityLabels}
          onChoose={({ node }) => setView(view.of.includes(node.id) ? view : { ...view, of: [...view.of, node.id] })}
        />
        <label>
          {say('范围', 'Reach')}{' '}
          <select
            value={`${view.hops},${view.most}`}
            onChange={(event) => {
              const [hops, most] = event.currentTarget.value.split(',').map(Number) as [number, number]
              setView({ ...view, hops, most })
            }}
          >
            {reachesOf(view).map(([hops, most]) => (
              <option key={`${hops},${most}`} value={`${hops},${most}`}>
                {hops ? say(`${hops} 步，至多 ${most}`, `${many(hops, 'step')}, at most ${most}`) : say('只看所选', 'Only these')}
              </option>
            ))}
          </select>
        </label>
        {view.hidden.length > 0 && (
          <button type="button" class="chip" onClick={() => setView({ ...view, hidden: [] })}>
            {say(`恢复隐藏的 ${view.hidden.length} 个`, `Show ${view.hidden.length} hidden`)}
          </button>
        )}
        <SaveMenu drawn={drawn} view={view} picture={() => picture.current} name={title} />
        <span class="graph-state" role="status">
          {waiting
            ? say('正在查询…', 'Asking…')
            : say(
                `${drawn.nodes.size} 个实体，${drawn.facts.length} 条事实`,
                `${many(drawn.nodes.size, 'entity', 'entities')}, ${many(drawn.facts.length, 'fact')}`,
              )}
          {piece.truncated && say('（还有更多未显示）', ' (more left out)')}
        </span>
      </div>
      {error && <Failure error={error} />}
      {piece.apart.map(([one, other]) => (
        <p class="failure" role="alert" key={one + other}>
          {say(
            `${name(one) ?? one} 与 ${name(other) ?? other} 在六步之内没有关联。`,
            `No way of six steps joins ${name(one) ?? one} and ${name(other) ?? other}.`,
          )}
        </p>
      ))}
      <div class="graph-body">
        <div class="graph-stage">
          <Legend piece={piece} view={view} onView={(next) => setView(next, false)} />
          <div class="graph-frame">
            <GraphCanvas
              drawn={drawn}
              {...(selected === undefined ? {} : { selected })}
              saved={saved}
              pins={view.pins}
              picture={picture}
              onSelect={setSelected}
              onOpen={(id) => setView(open(view, id))}
              onPin={pin}
              lineName={(key) => drawn.lines.get(key)?.types.map(factName).join('、') ?? ''}
            />
            <div class="zoom">
              <button type="button" onClick={() => picture.current?.zoom(1.5)} aria-label={say('放大', 'Zoom in')}>
                +
              </button>
              <button type="button" onClick={() => picture.current?.zoom(1 / 1.5)} aria-label={say('缩小', 'Zoom out')}>
                −
              </button>
              <button type="button" onClick={() => picture.current?.fit()} aria-label={say('全部可见', 'Fit')}>
                ⤢
              </button>
            </div>
          </div>
          <DateRange
            facts={piece.facts}
            {...(view.from ? { from: view.from } : {})}
            {...(view.to ? { to: view.to } : {})}
            onRange={(from, to) => {
              const { from: _, to: __, ...rest } = view
              setView({ ...rest, ...(from ? { from } : {}), ...(to ? { to } : {}) }, false)
            }}
          />
        </div>
        <div class="graph-side">
          {chosen && (
            <Inspector
              chosen={chosen}
              onOpen={(types) => setView(open(view, chosen.node.id, types))}
              onPin={() => pin(chosen.node.id, chosen.pinned ? undefined : picture.current?.places().get(chosen.node.id))}
              onHide={() => {
                setView({ ...view, hidden: [...view.hidden, chosen.node.id] })
                setSelected(undefined)
              }}
              onWay={(other) => setView({ ...view, ways: [...view.ways, [chosen.node.id, other]] })}
              onClose={() => setSelected(undefined)}
            />
          )}
          <Tabs
            label={say('表格', 'Tables')}
            tabs={[
              {
                key: 'facts',
                title: (
                  <>
                    {say('事实', 'Facts')} <span class="number">{drawn.facts.length}</span>
                  </>
                ),
                show: () =>
                  drawn.facts.length || waiting ? (
                    <FactTable drawn={drawn} {...(chosen ? { selected: chosen.node.id } : {})} />
                  ) : (
                    <Empty>{say('图中没有事实。', 'No facts in the picture.')}</Empty>
                  ),
              },
              {
                key: 'nodes',
                title: (
                  <>
                    {say('实体', 'Entities')} <span class="number">{drawn.nodes.size}</span>
                  </>
                ),
                show: () => (
                  <NodeTable
                    drawn={drawn}
                    {...(selected === undefined ? {} : { selected })}
                    onSelect={(id) => {
                      setSelected(id)
                      picture.current?.show(id)
                    }}
                  />
                ),
              },
            ]}
          />
        </div>
      </div>
    </View>
  )
}
