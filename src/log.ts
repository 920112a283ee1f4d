import pino from 'pino'

/** What `XIANZHI_LOG` may be, the most talkative first. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const wanted = process.env.XIANZHI_LOG
const initial = (logLevels as readonly string[]).includes(wanted ?? '') ? wanted! : 'warn' // src/config.ts complains of others

/**
 * One JSON line an event, on stderr: stdout is for answers.
 * Written synchronously, so that the line before a crash is there.
 */
export const log = pino(
  {
    level: initial,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    // A second net: no caller means to log these
    redact: { paths: ['password', 'token', '*.password', '*.token', 'headers.authorization', '*.headers.authorization'], censor: '***' },
  },
  pino.destination({ dest: 2, sync: true }),
)

/** A server tells of every request, unless the environment says how much to tell. */
export function logAtLeast(level: LogLevel): void {
  if (!process.env.XIANZHI_LOG) log.level = level
}
