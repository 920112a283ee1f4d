import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Invented pages that nobody has read yet, and files that are none. */
export function newPages(): { folder: string; day: string; bad: string[]; many: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'xianzhi-new-pages-'))
  const write = (name: string, content: string | Buffer): string => {
    const path = join(folder, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, content)
    return path
  }
  const page = (day: number, name: string): string => `2024年2月${day}日  星期五

全市春季造林绿化现场会召开

${name}讲话

    本报讯（记者 孟繁宇） 2月${day}日，全市春季造林绿化现场会召开。市委副书记、市长${name}出席会议并讲话，市委常委、副市长刘文强主持会议。

    会上，东阿县副县长方一舟作了发言。
`
  write('二月/2024-02-02-第1版.txt', page(2, '郑景和'))
  write('二月/周末/2024-02-04-第2版.txt', page(4, '郑景和'))
  write('二月/.隐藏.txt', page(6, '郑景和'))
  const bad = [
    write('照片.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 0xfe, 0xff, 0x80])),
    write('空白.txt', ''),
    write('english.txt', 'The meeting was held in the county.\n'.repeat(20)),
  ]
  const names = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许']
  const many = Array.from({ length: 30 }, (_, i) =>
    write(`many/2024-03-${String(i + 1).padStart(2, '0')}-第3版.txt`, page((i % 28) + 1, `${names[i % names.length]}立群`).repeat(5)),
  )
  return { folder, day: join(folder, '二月'), bad, many }
}
