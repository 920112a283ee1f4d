import { InvalidArgumentError, Option } from 'commander'
import { spanSources } from '../../ingest/doc.js'
import { defaultConcurrency } from '../extraction/threads.js'

/** Options that several commands take, and their values. */

export function parseDay(text: string): string {
  // Date rolls 02-30 over to March: then it does not print what it was given
  const day = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(day.valueOf()) || day.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('A day is written 2023-12-28.')
  return text
}

export function parseDivision(text: string): string {
  if (!/^\p{Script=Han}+$/u.test(text)) throw new InvalidArgumentError('A division is named in Chinese, like 聊城市.')
  return text
}

export const parseCount =
  (least: number, most: number) =>
  (text: string): number => {
    const count = Number(text)
    if (!/^\d+$/.test(text) || count < least || count > most) throw new InvalidArgumentError(`A whole number from ${least} to ${most}.`)
    return count
  }

export const homeOption = (): Option =>
  new Option('--home <division>', 'what 我市 and 市委 stand for, where the page does not tell: 聊城市').argParser(parseDivision)

export const dateOption = (): Option =>
  new Option('--date <day>', 'day of publication, where neither file name nor page tells: 2023-12-28').argParser(parseDay)

export const concurrencyOption = (): Option =>
  new Option('--concurrency <pages>', 'pages in flight').argParser(parseCount(1, 64)).default(defaultConcurrency)

export const secondsOption = (): Option =>
  new Option('--seconds <n>', 'give a page up after so long').argParser(parseCount(1, 86_400)).default(60)

export const jsonOption = (): Option => new Option('--json', 'print JSON')

export const withoutOption = (): Option =>
  new Option('--without <sources...>', 'leave out sources of names, to see what each is worth').choices(spanSources)
