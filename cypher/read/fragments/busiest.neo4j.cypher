// slots: people of a label by how many events they attended, the first $limit: the index has them in this order.
MATCH (`NODE`:Person:`LABEL`)
WHERE `NODE`.eventCount >= 0
