import pino, { type LoggerOptions } from 'pino'

/** What `XIANZHI_LOG` may be, the most talkative first. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const wanted = process.env.XIANZHI_LOG
const initial = (logLevels as readonly string[]).includes(wanted ?? '') ? wanted! : 'warn' // src/config.ts complains of others

const form: LoggerOptions = {
  level: initial,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  // A second net: no caller means to log these
  redact: { paths: ['password', 'token', '*.password', '*.token', 'headers.authorization', '*.headers.authorization'], censor: '***' },
}

/**
 * One JSON line an event, on stderr: stdout is for answers.
 * Written synchronously, so that the line before a crash is there.
 */
export const log = pino(form, pino.destination({ dest: 2, sync: true }))

/**
 * For lines of which there are as many as requests: written some at a time, a tenth of a second later and when the process ends. To write
 * each at once costs a look-up a tenth of its time.
 */
export const busyLog = pino(form, pino.destination({ dest: 2, sync: false, minLength: 8_192, periodicFlush: 100 }))

/** A server tells of every request, unless the environment says how much to tell. */
export function logAtLeast(level: LogLevel): void {
  if (!process.env.XIANZHI_LOG) log.level = busyLog.level = level
}
