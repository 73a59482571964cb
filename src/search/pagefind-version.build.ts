import { readFileSync } from 'node:fs';

const own: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Version of Pagefind, such as "1.5.2". */
export const pagefindVersion = (own as { dependencies: { pagefind: string } }).dependencies.pagefind;
