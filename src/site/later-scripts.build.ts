import { posix } from 'node:path';
import { fingerprint } from './fingerprint.build.ts';

const named = /<script type="module" src="([^"]+)"><\/script>/g;

/** What scripts need before they run, each before those that need it, then the scripts themselves. */
function inOrder(addresses: readonly string[], scripts: ReadonlyMap<string, string>): string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  const add = (address: string) => {
    if (seen.has(address)) return;
    seen.add(address);
    const text = scripts.get(posix.basename(address)) ?? '';
    for (const [, next = ''] of text.matchAll(/\b(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g))
      add(posix.join(posix.dirname(address), next));
    order.push(address);
  };
  addresses.forEach(add);
  return order;
}

/**
 * A page whose scripts are asked for where it ends, and all at once. A browser looks ahead in a page for files to fetch and
 * asks for them before it reads a word, which costs a slow phone time; it does not look into a script. What a script
 * imports is named too, or it would be asked for when that script has come. The policy gets the fingerprint.
 * @param html a built page, its policy narrowed already
 * @param scripts the text of every script by its file name
 */
export function laterScripts(html: string, scripts: ReadonlyMap<string, string>): string {
  const addresses = [...html.matchAll(named)].map(([, address = '']) => address);
  if (addresses.length === 0) return html;
  const text = inOrder(addresses, scripts)
    .map((address) => `import${JSON.stringify(address)}`)
    .join(';');
  return html
    .replace(named, '')
    .replace('</body>', () => `<script type="module">${text}</script></body>`)
    .replace("script-src 'self'", (sources) => `${sources} ${fingerprint(text)}`);
}
