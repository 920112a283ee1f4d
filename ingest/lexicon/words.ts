import { departments } from './departments.js'
import { titleHeads } from './titles.js'
import { trades, wellKnown } from './trades.js'

/** Words that jieba's dictionary cuts wrongly or does not know, with its tags. */
export const jiebaWords: readonly (readonly [string, string])[] = [
  ...[...titleHeads].filter((w) => w.length > 2).map((w) => [w, 'n'] as const),
  ...[...trades].filter((w) => w.length > 2).map((w) => [w, 'n'] as const),
  ...wellKnown.map((w) => [w, 'nt'] as const),
  ...departments.flatMap((d) => d.cores.filter((c) => c.length > 2).map((c) => [c, 'n'] as const)),
  ...'本报讯 位于 落户 坐落 总投资 走访慰问 现场会 推进会 座谈会 调度会 启动仪式 签约仪式 管委会 党工委 巡察组'
    .split(' ')
    .map((w) => [w, 'n'] as const),
]
