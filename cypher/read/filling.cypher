// params: {}
// Since when the store is being filled by an import that has not ended; '' or null: by none.
MATCH (s:Store {id: 'xianzhi'})
RETURN s.filling AS since
