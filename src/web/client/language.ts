/** The language of the page. Names and quotes stay as the papers have them. */
export type Language = 'zh' | 'en'

const kept = 'xianzhi-language'
let language: Language = read()
let changed: () => void = () => undefined

function read(): Language {
  try {
    return localStorage.getItem(kept) === 'en' ? 'en' : 'zh'
  } catch {
    return 'zh' // storage is switched off
  }
}

/** One of two texts, by the language chosen. */
export const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)

export const currentLanguage = (): Language => language

export function chooseLanguage(chosen: Language): void {
  language = chosen
  try {
    localStorage.setItem(kept, chosen)
  } catch {
    // then it holds for this visit
  }
  changed()
}

/** `redraw` is called when the language changes: everything is drawn anew from the root. */
export function onLanguage(redraw: () => void): void {
  changed = redraw
}
