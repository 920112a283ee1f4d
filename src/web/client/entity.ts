import { say } from './language.js'

/** What every mention of an entity on the page needs to know. */
export interface Named {
  id: string
  name: string
  labels: string[]
}

export const named = 'id name labels'

/** What tells entities apart by colour. */
export const kinds = [
  'official',
  'person',
  'agency',
  'enterprise',
  'institution',
  'place',
  'project',
  'program',
  'meeting',
  'activity',
  'award',
] as const
export type Kind = (typeof kinds)[number]

const byLabel: Record<string, Kind> = {
  Official: 'official',
  Agency: 'agency',
  Enterprise: 'enterprise',
  Meeting: 'meeting',
  Person: 'person',
  Organization: 'institution',
  Place: 'place',
  Project: 'project',
  Program: 'program',
  Event: 'activity',
  Award: 'award',
}

export const kindOf = (labels: readonly string[]): Kind => {
  const label = Object.keys(byLabel).find((known) => labels.includes(known))
  return label ? byLabel[label]! : 'institution'
}

export const kindName = (kind: Kind): string =>
  ({
    official: say('官员', 'Official'),
    person: say('人物', 'Person'),
    agency: say('机关', 'Agency'),
    enterprise: say('企业', 'Enterprise'),
    institution: say('单位', 'Institution'),
    place: say('地点', 'Place'),
    project: say('项目', 'Project'),
    program: say('政策规划', 'Program'),
    meeting: say('会议', 'Meeting'),
    activity: say('活动', 'Event'),
    award: say('荣誉', 'Award'),
  })[kind]

const levels: Record<string, [string, string]> = {
  Province: ['省', 'Province'],
  City: ['地级市', 'City'],
  County: ['区县', 'County'],
  Township: ['乡镇', 'Township'],
  Village: ['村', 'Village'],
}

/** The narrowest word for what an entity is: 区县 rather than 地点. */
export function labelName(labels: readonly string[]): string {
  const level = labels.find((label) => label in levels)
  return level ? say(...levels[level]!) : kindName(kindOf(labels))
}
