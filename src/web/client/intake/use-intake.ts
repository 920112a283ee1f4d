import { useEffect, useState } from 'preact/hooks'
import type { NamedFile } from './batches.js'
import { Intake, type IntakeOptions } from './intake.js'

/** The one of this page. What sends is fetched with the first file. */
const intake = new Intake(async (...sending) => (await import('./send-files.js')).sendFiles(...sending))

// Gone with the page: whoever leaves while files wait is asked whether that is meant.
addEventListener('beforeunload', (event) => {
  if (intake.busy) event.preventDefault()
})

/** What is being read, drawn again with each change. */
export function useIntake(): Intake {
  const [, redraw] = useState(0)
  useEffect(() => intake.watch(() => redraw((n) => n + 1)), [])
  return intake
}

const kept = 'xianzhi-home'
let options: IntakeOptions = {}
try {
  const home = localStorage.getItem(kept)
  if (home) options = { home }
} catch {
  // storage is switched off
}

export const intakeOptions = (): IntakeOptions => options

/** Holds for what is dropped from now on; the city for later visits too: a reader has one city's papers. */
export function setIntakeOptions(home: string, date: string): void {
  options = { ...(home ? { home } : {}), ...(date ? { date } : {}) }
  try {
    if (home) localStorage.setItem(kept, home)
    else localStorage.removeItem(kept)
  } catch {
    // then it holds for this visit
  }
}

export const takeIn = (files: readonly NamedFile[]): void => {
  if (files.length) intake.add(files, options)
}
