/** What `npm start` says when it serves: where to go and what to try. `url` is the API's. */
export const welcome = (url: string): string => `
县志 is at ${new URL('/', url).href}

Open it in a browser. GraphQL answers at ${url}; try there:

  { official(name: "刘文强") { meetings { edges { role date node { name } evidence { quote } } } } }

  { county(name: "东阿县") { projects { edges { node { name investment } } } } }

  { search(text: "山东嘉元", first: 3) { edges { node { __typename } } } }

Your own pages, from another terminal:  npx xianzhi ingest FOLDER --home 聊城市
Ctrl-C stops.
`
