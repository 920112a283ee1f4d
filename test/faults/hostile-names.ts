/** Names as an enemy would have them printed: text that ends a string, a statement, a cell, an element or a line. */
export const hostileNames = [
  `'}) DETACH DELETE n //`,
  '"}) MATCH (n) DETACH DELETE n RETURN "',
  '`) SET n.x = 1 //',
  '\\"\\u0027\\',
  '$name ${name} {{name}} %s %00',
  '</script><img src=x onerror=alert(1)>]]>&amp;',
  '=HYPERLINK("http://x","y"),\t"',
  'a\u0000b\u0001\u001f\u007f',
  ' \r\n\u00a0\u3000\u2028\u2029\ufeff',
  '\u202e反\u2066写\u200b',
  '😀𠮷e\u0301',
  '../../etc/passwd',
] as const
