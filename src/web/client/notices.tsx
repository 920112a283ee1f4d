import type { ComponentChildren } from 'preact'
import { AskError } from './ask.js'
import { say } from './language.js'
import { View } from './view.js'

export const Waiting = () => (
  <p class="waiting" role="status">
    {say('正在查询…', 'Asking…')}
  </p>
)

/** What went wrong, in the server's words; and what to do where that is known. */
export function Failure({ error }: { error: Error }) {
  const away = !(error instanceof AskError)
  return (
    <div class="failure" role="alert">
      <p>{away ? say('连不上本机的县志服务。', 'The server on this machine does not answer.') : error.message}</p>
      {away && <p>{say('请确认 xianzhi serve 仍在运行，然后刷新。', 'See that xianzhi serve is running, then reload.')}</p>}
    </div>
  )
}

export const Empty = ({ children }: { children: ComponentChildren }) => <p class="empty">{children}</p>

export function NotFound() {
  return (
    <View title={say('没有这一页', 'No such page')}>
      <p>
        {say(
          '地址有误，或者内容已被撤回。可以用上方的搜索框查找。',
          'The address is wrong, or what was here was taken back. Search above.',
        )}
      </p>
    </View>
  )
}
