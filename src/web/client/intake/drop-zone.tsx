import { say } from '../language.js'
import { useAnswer } from '../use-answer.js'
import { chosenFiles } from './dropped-files.js'
import { mayIngestQuery } from './operations.js'
import { intakeOptions, setIntakeOptions, takeIn } from './use-intake.js'

/** Where files are chosen; they may be dropped anywhere. Who may not write is told why, and what to do. */
export function DropZone() {
  const { answer } = useAnswer<{ mayIngest: boolean }>(mayIngestQuery)
  if (!answer) return null
  if (!answer.mayIngest) return <NoRight />
  return (
    <section class="drop-zone" aria-label={say('读入版面', 'Read pages')}>
      <p class="drop-call">
        {say(
          '把报纸版面的文本文件或文件夹拖到窗口任何地方，就会读入',
          'Drop text files of newspaper pages, or folders of them, anywhere here',
        )}
      </p>
      <p class="drop-ways">
        <FileButton title={say('选择文件', 'Choose files')} />
        <FileButton title={say('选择文件夹', 'Choose a folder')} folder />
      </p>
      <div class="drop-more">
        <p>{say('只交给本机的程序读取，不会外传。', 'They go to the program on this machine, and nowhere else.')}</p>
        <OptionFields />
      </div>
    </section>
  )
}

/** A field that looks like a button: the keyboard and screen readers have it as what it is. */
const FileButton = ({ title, folder = false }: { title: string; folder?: boolean }) => (
  <label class="file-button">
    {title}
    <input
      type="file"
      multiple
      {...(folder ? { webkitdirectory: true } : {})}
      onChange={({ currentTarget }) => {
        takeIn(chosenFiles(currentTarget.files))
        currentTarget.value = '' // the same file may be chosen again
      }}
    />
  </label>
)

function OptionFields() {
  const { home = '', date = '' } = intakeOptions()
  const change = ({ currentTarget }: { currentTarget: HTMLElement }): void => {
    const fields = new FormData(currentTarget.closest('form')!)
    const text = (name: string): string => {
      const value = fields.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    setIntakeOptions(text('home'), text('date'))
  }
  return (
    <form class="drop-options" onSubmit={(event) => event.preventDefault()} onChange={change}>
      <label>
        {say('文中“我市”指', '我市 stands for')}{' '}
        <input
          name="home"
          defaultValue={home}
          placeholder={say('版面自己认', 'as the page says')}
          size={9}
          lang="zh-CN"
          pattern="\p{Script=Han}{1,40}"
        />
      </label>
      <label>
        {say('没注明日期的算作', 'Undated pages are of')}{' '}
        <input name="date" defaultValue={date} placeholder={say('如 2023-12-28', 'as 2023-12-28')} size={13} pattern="\d{4}-\d{2}-\d{2}" />
      </label>
    </form>
  )
}

const NoRight = () => (
  <p class="drop-none">
    {say(
      '从这里只能查阅，不能读入版面：本服务要么只读，要么您不在它所在的机器上。请在那台机器上打开本页，或用有写入权的令牌（xianzhi token add 名称 --write）。',
      'From here the archive can be read, and no pages be added: the server is read-only, or you are not at its machine. Open this page there, or use a token that may write (xianzhi token add NAME --write).',
    )}
  </p>
)
