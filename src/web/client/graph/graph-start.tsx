import { useState } from 'preact/hooks'
import type { Named } from '../entity.js'
import { say } from '../language.js'
import { Finder } from '../search/finder.js'
import { View } from '../view.js'
import { entityLabels } from './inspector.js'

/** Where there is no picture yet: with whom to begin. */
export function GraphStart({ onStart, onWay }: { onStart(id: string): void; onWay(one: string, other: string): void }) {
  const [one, setOne] = useState<Named | undefined>()
  const [other, setOther] = useState<Named | undefined>()
  return (
    <View title={say('图谱', 'Graph')} class="graph-start">
      <p class="lead">
        {say('从一个人、一家企业或一个地方开始，再一步步展开。', 'Begin with somebody, a company or a place, then go on from there.')}
      </p>
      <Finder
        class="search-large"
        label={say('从谁开始', 'With whom to begin')}
        placeholder={say('姓名、企业、项目、地点', 'A name, a company, a place')}
        labels={entityLabels}
        onChoose={({ node }) => onStart(node.id)}
      />
      <h2>{say('或者：两者有何关联', 'Or: how are two connected')}</h2>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (one && other) onWay(one.id, other.id)
        }}
      >
        <Finder
          label={say('一方', 'One')}
          placeholder={say('一方', 'One')}
          labels={entityLabels}
          chosen={one?.name ?? ''}
          onChoose={({ node }) => setOne(node as Named)}
        />
        <Finder
          label={say('另一方', 'The other')}
          placeholder={say('另一方', 'The other')}
          labels={entityLabels}
          chosen={other?.name ?? ''}
          onChoose={({ node }) => setOther(node as Named)}
        />
        <button type="submit" class="go" disabled={!one || !other}>
          {say('查关联', 'Find the ways')}
        </button>
      </form>
    </View>
  )
}
