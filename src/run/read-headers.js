/**
 * Reads the text of a `_headers` file, as hosts do.
 * @param {string} text rules: a path, perhaps with * at its end, then indented "Name: value" lines
 * @returns {(path: string) => [string, string][]} the headers for a path such as "/exercises/", in the order written
 * @throws when a line cannot be read, with its number
 */
export function readHeaders(text) {
  /** @type {{ path: string, headers: [string, string][] }[]} */
  const rules = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    const rule = rules.at(-1);
    if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: [] });
    else if (header && rule) rule.headers.push([header[1] ?? '', header[2] ?? '']);
    else throw new Error(`_headers line ${index + 1}: expected a path or "  Name: value", got "${line}".`);
  }
  return (path) =>
    rules
      .filter((rule) =>
        rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
      )
      .flatMap(({ headers }) => headers);
}
