import { say } from './language.js'

// What the reader of pages and the server refuse, by their codes.
const known: Record<string, [string, string]> = {
  EMPTY_PAGE: ['文件里没有文字', 'There is no text in it'],
  BINARY_FILE: ['不是文本文件（可先用 OCR 或转换工具存为文本）', 'It is no text file: save it as text first, by OCR or a converter'],
  NO_CHINESE: ['没有一个汉字', 'Not one Chinese character in it'],
  UNDECODABLE: ['编码认不出：不是 UTF-8、GB18030 或 UTF-16', 'Neither UTF-8 nor GB18030 nor UTF-16'],
  BAD_NAME: ['文件名过长（200 字以内）或含控制字符', 'Its name is longer than 200 characters, or holds control characters'],
  UPLOAD_TOO_LARGE: ['文件超过 50 MB', 'It is larger than 50 MB'],
  UNREADABLE: ['浏览器读不到这个文件：可能已被移走或改动', 'The browser cannot read it: it was moved or changed'],
  PAGE_TOO_LARGE: ['文件太大，不像一个版面', 'It is too large for a page of a newspaper'],
  PAGE_TIMEOUT: ['读了太久，没有读完', 'It took too long'],
  PAGE_MEMORY: ['读它要用的内存太多', 'Reading it takes too much memory'],
  NOT_A_FILE: ['不是文件', 'It is no file'],
  BAD_DATE: ['给出的日期写得不对（如 2023-12-28）', 'The date that was given is none, like 2023-12-28'],
  BAD_HOME: ['“我市”所指须为区划名称，如 聊城市', '我市 stands for a division in Chinese: 聊城市'],
  BUG: ['程序自身的错误，日志里有详情', 'An error of ours; the log has it'],
  FORBIDDEN: ['服务已重新启动：请刷新本页后再放入', 'The server was started anew: reload this page, and drop it again'],
  AWAY: ['连不上本机的县志服务', 'The server on this machine does not answer'],
  STORE: ['图谱库写不进去', 'The store cannot be written to'],
}

/** Why a file was not read: in the reader's words where we know the code, else in the server's. */
export const refusalWords = (code: string | undefined, reason: string | undefined): string =>
  code !== undefined && code in known ? say(...known[code]!) : (reason ?? code ?? say('原因不明', 'It is not known why'))
