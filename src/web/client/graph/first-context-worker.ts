/** Makes a WebGL context and lets it go, off the page's thread: the browser's first one takes as long as all others together. */
try {
  new OffscreenCanvas(1, 1).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
} finally {
  postMessage('made')
}
