import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Failure, Waiting } from './notices.js'

/** A view whose code is fetched when it is first looked at. */
export function late<P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | undefined
  return function Late(props: P) {
    const [state, setState] = useState<{ View?: FunctionComponent<P>; error?: Error }>(loaded ? { View: loaded } : {})
    useEffect(() => {
      if (!loaded)
        load().then(
          (View) => {
            loaded = View
            setState({ View })
          },
          (error: Error) => setState({ error }),
        )
    }, [])
    const { View, error } = state
    return View ? <View {...props} /> : <main id="main">{error ? <Failure error={error} /> : <Waiting />}</main>
  }
}
