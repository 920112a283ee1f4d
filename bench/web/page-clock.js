/* global window, addEventListener, requestAnimationFrame, WebGL2RenderingContext */
/* Runs in the page before anything else, and looks on. */
;(() => {
  const moves = []
  let moved = 0
  let lines = 0
  let drawn = 0
  addEventListener(
    'mousemove',
    () => {
      const begun = (moved = performance.now())
      requestAnimationFrame(() => requestAnimationFrame(() => moves.push(performance.now() - begun)))
    },
    true,
  )
  for (const name of ['drawArrays', 'drawArraysInstanced']) {
    const draw = WebGL2RenderingContext.prototype[name]
    WebGL2RenderingContext.prototype[name] = function (...how) {
      if (this.canvas.className === 'sigma-edges') {
        lines = performance.now()
        drawn = how[2] / (how[3] === undefined ? 2 : how[2] / how[3]) // a line has two ends, or is one instance
      }
      return draw.apply(this, how)
    }
  }
  window.clock = () => ({ now: performance.now(), moves, moved, lines, drawn })
})()
