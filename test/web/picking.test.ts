import { dotUnder, type Dot } from '../../src/web/client/graph/picking.js'

const dot = (id: string, x: number, y: number, radius: number, zIndex = 0): Dot => ({ id, x, y, radius, zIndex })

describe('which dot is meant', () => {
  const dots = [dot('large', 0, 0, 10), dot('small', 6, 0, 3), dot('apart', 30, 0, 4)]

  test('the one that is drawn last where two cover each other', () => {
    expect(dotUnder(dots, 6, 1, 0)).toBe('small')
    expect(dotUnder(dots, 1, 1, 0)).toBe('large')
  })

  test('a selected one stands before all others', () => {
    expect(dotUnder([dot('selected', 0, 0, 10, 1), dot('small', 6, 0, 3)], 6, 1, 0)).toBe('selected')
  })

  test('the nearest where a finger comes down beside them, and none further away', () => {
    expect(dotUnder(dots, 24, 0, 4)).toBe('apart')
    expect(dotUnder(dots, 24, 0, 1)).toBeNull()
    expect(dotUnder(dots, 18, 0, 4)).toBeNull()
    expect(dotUnder(dots, 12, 0, 4)).toBe('large')
  })

  test('nothing where there is nothing', () => {
    expect(dotUnder([], 0, 0, 4)).toBeNull()
  })
})
