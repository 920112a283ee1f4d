import { attendees } from '../attendees.js'
import { colleagues } from '../colleagues.js'
import { related } from '../facts.js'
import { located } from '../located.js'
import { placeOfficials } from '../place-officials.js'
import { placeTotals } from '../place-totals.js'
import { positions } from '../positions.js'
import { eventCount } from '../event-count.js'
import { entityFields, properties } from './entity-fields.js'

/** The questions that each kind of entity answers: one line a field, which relationships lead where. */
const person = {
  ...entityFields,
  meetings: related({ types: ['ATTENDED'], direction: 'out', labels: ['Meeting'], sort: 'date' }),
  events: related({ types: ['ATTENDED'], direction: 'out', sort: 'date' }),
  positions,
  colleagues,
  eventCount,
  inspections: related({ types: ['INSPECTED'], direction: 'out', sort: 'date' }),
  awards: related({ types: ['RECEIVED'], direction: 'out', sort: 'date' }),
  articles: related({ types: ['WROTE'], direction: 'out', sort: 'date' }),
}

const organization = {
  ...entityFields,
  officers: related({ types: ['HOLDS_POSITION'], direction: 'in', sort: 'date' }),
  projects: related({ types: ['UNDERTAKES'], direction: 'out', sort: 'investment' }),
  suppliers: related({ types: ['SUPPLIES'], direction: 'in', sort: 'name' }),
  customers: related({ types: ['SUPPLIES'], direction: 'out', sort: 'name' }),
  partners: related({ types: ['PARTNERS_WITH'], sort: 'name' }),
  parents: related({ types: ['PART_OF'], direction: 'out', labels: ['Organization'], sort: 'name' }),
  subsidiaries: related({ types: ['PART_OF'], direction: 'in', labels: ['Organization'], sort: 'name' }),
  inspectors: related({ types: ['INSPECTED'], direction: 'in', sort: 'date' }),
  inspections: related({ types: ['INSPECTED'], direction: 'out', sort: 'date' }),
  events: related({ types: ['ORGANIZED'], direction: 'out', sort: 'date' }),
  programs: related({ types: ['IMPLEMENTS'], direction: 'out', sort: 'name' }),
  awards: related({ types: ['RECEIVED'], direction: 'out', sort: 'date' }),
  places: related({ types: ['LOCATED_IN'], direction: 'out', sort: 'name' }),
}

const place = {
  ...entityFields,
  ...properties('code', 'level'),
  totals: placeTotals,
  officials: placeOfficials,
  enterprises: located({ labels: ['Enterprise'], sort: 'name' }),
  organizations: located({ labels: ['Organization'], sort: 'name' }),
  projects: located({ labels: ['Project'], sort: 'investment' }),
  meetings: located({ labels: ['Meeting'], sort: 'date' }),
  events: located({ labels: ['Event'], sort: 'date' }),
  inspectedBy: related({ types: ['INSPECTED'], direction: 'in', sort: 'date' }),
  parents: related({ types: ['PART_OF'], direction: 'out', labels: ['Place'], sort: 'name' }),
  divisions: related({ types: ['PART_OF'], direction: 'in', labels: ['Place'], sort: 'name' }),
  programs: related({ types: ['IMPLEMENTS'], direction: 'out', sort: 'name' }),
  awards: related({ types: ['RECEIVED'], direction: 'out', sort: 'date' }),
}

const event = {
  ...entityFields,
  ...properties('date', 'endDate', 'kind'),
  attendees,
  organizers: related({ types: ['ORGANIZED'], direction: 'in', sort: 'name' }),
  places: related({ types: ['LOCATED_IN'], direction: 'out', sort: 'name' }),
}

const project = {
  ...entityFields,
  ...properties('investment', 'amount', 'currency', 'amountText'),
  undertakers: related({ types: ['UNDERTAKES'], direction: 'in', sort: 'name' }),
  places: related({ types: ['LOCATED_IN'], direction: 'out', sort: 'name' }),
  parents: related({ types: ['PART_OF'], direction: 'out', labels: ['Project'], sort: 'name' }),
  parts: related({ types: ['PART_OF'], direction: 'in', labels: ['Project'], sort: 'name' }),
  inspectors: related({ types: ['INSPECTED'], direction: 'in', sort: 'date' }),
  programs: related({ types: ['IMPLEMENTS'], direction: 'out', sort: 'name' }),
  awards: related({ types: ['RECEIVED'], direction: 'out', sort: 'date' }),
}

export const entityResolvers = {
  Individual: person,
  Official: person,
  Enterprise: organization,
  Agency: organization,
  Institution: organization,
  Province: place,
  City: place,
  County: place,
  Township: place,
  Village: place,
  Site: place,
  Meeting: event,
  Activity: event,
  Project: project,
  Program: {
    ...entityFields,
    implementers: related({ types: ['IMPLEMENTS'], direction: 'in', sort: 'name' }),
    projects: related({ types: ['IMPLEMENTS'], direction: 'in', labels: ['Project'], sort: 'investment' }),
  },
  Award: { ...entityFields, recipients: related({ types: ['RECEIVED'], direction: 'in', sort: 'date' }) },
}
