/** What the page and the worker that lays out say to each other. */
export interface LayoutTask {
  /** x, y, radius and 1 for what stays where it is, of each node. */
  nodes: Float32Array
  /** Indices of both ends of each line. */
  lines: Uint32Array
}

export const perNode = 4

export interface LayoutStep {
  /** x and y of each node, in the order of the task. */
  places: Float32Array
  progress: number
  finished: boolean
}

/** Above this a layout is shown while it settles: below, it takes less time than one would see. */
export const quietSize = 400
