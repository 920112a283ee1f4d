import { existsSync } from 'node:fs'

/** Debian's chromium, or the one that XIANZHI_TEST_CHROMIUM names. */
export const chromiumPath = process.env.XIANZHI_TEST_CHROMIUM ?? '/usr/bin/chromium'

/** Why there can be no browser tests; undefined where there can. */
export const lacking = () => (existsSync(chromiumPath) ? undefined : `no ${chromiumPath}: apt-get install chromium fonts-noto-cjk`)
