import type { NamedFile } from './batches.js'

/** Hidden files, and notes about a folder, are no pages; `xianzhi ingest` passes them over too. */
const passedOver = (name: string): boolean => name.startsWith('.') || name.endsWith('.md')

/** Whether what is being dragged holds files; text and links of the page may be dragged as ever. */
export const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

/** What was dropped: files, and those of folders in the order of their names, however deep. */
export async function droppedFiles(data: DataTransfer): Promise<NamedFile[]> {
  // Before anything is waited for: the list is emptied when the event is over
  const dropped = [...data.items].map(async (item): Promise<NamedFile[]> => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null
    if (entry) return entry.isDirectory ? filesBelow(entry) : [await fileOf(entry)]
    const file = item.getAsFile() // from within a mail, for one: it has no place on the disk
    return file ? [{ name: file.name, file }] : []
  })
  return (await Promise.all(dropped)).flat()
}

async function fileOf(entry: FileSystemEntry): Promise<NamedFile> {
  const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
  return { name: entry.fullPath.replace(/^\/+/, ''), file }
}

async function filesBelow(folder: FileSystemEntry): Promise<NamedFile[]> {
  const reader = (folder as FileSystemDirectoryEntry).createReader()
  const found: FileSystemEntry[] = []
  for (;;) {
    // A folder is told in parts, the last one empty
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (!part.length) break
    found.push(...part.filter(({ name }) => !passedOver(name)))
  }
  found.sort((a, b) => (a.name < b.name ? -1 : 1))
  const files: NamedFile[] = []
  for (const entry of found) files.push(...(entry.isDirectory ? await filesBelow(entry) : [await fileOf(entry)]))
  return files
}

/** What was chosen in a file dialog; of a folder all that is below it. */
export const chosenFiles = (list: FileList | null): NamedFile[] =>
  [...(list ?? [])]
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }))
    .filter(({ name, file }) => !file.webkitRelativePath || !name.split('/').some(passedOver))
