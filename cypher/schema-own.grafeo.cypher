// In this engine a constraint is no index. Text indexes are made through its API.
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX article_id_index IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX document_id_index IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX claim_id_index IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE INDEX key_id_index IF NOT EXISTS FOR (n:Key) ON (n.id);
CREATE INDEX redirect_id_index IF NOT EXISTS FOR (n:Redirect) ON (n.id);
CREATE INDEX page_id_index IF NOT EXISTS FOR (n:Page) ON (n.id);
CREATE INDEX store_id_index IF NOT EXISTS FOR (n:Store) ON (n.id);
