/** The addresses of the page's views. The server answers each with the page; the page shows what the address says. */
export const routes = {
  home: '/',
  search: '/search',
  entity: '/entity/:id',
  article: '/article/:id',
  graph: '/graph',
  pages: '/pages',
  page: '/pages/:id',
  questions: '/questions',
  question: '/questions/:name',
  numbers: '/numbers',
} as const

const patterns = Object.values(routes).map((route) => new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}/?$`))

/** Whether an address is one of the page's own. */
export const isRoute = (path: string): boolean => patterns.some((pattern) => pattern.test(path))
