import { SearchBox } from '../search/search-box.js'
import { say } from '../language.js'
import { View } from '../view.js'

/** The field to search in, and where else to begin. */
export function HomePage() {
  return (
    <View
      title={say('地方报纸里的人与事', 'People and events in local newspapers')}
      class="home"
      head={<h1>{say('谁见了谁，谁在哪里任职，谁在何处建了什么', 'Who met whom, who holds which post, who builds what, and where')}</h1>}
    >
      <SearchBox large />
    </View>
  )
}
