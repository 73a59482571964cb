import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseFrontmatter } from 'astro/markdown';

/** One MDX file of content/, as its writer left it. */
export interface ContentFile {
  /** Its path, such as "content/exercises/calf-raises.mdx". */
  file: string;
  /** Its name without the ending. */
  id: string;
  /** The facts between the two lines of hyphens. Nothing has checked them yet. */
  data: Record<string, unknown>;
  /** The prose below them. */
  body: string;
}

/** A file from its text. */
export function contentFile(file: string, text: string): ContentFile {
  const { frontmatter, content } = parseFrontmatter(text);
  return { file, id: basename(file, '.mdx'), data: frontmatter, body: content };
}

/** Every MDX file of one folder of content/, in the order of their names. */
export function contentFolder(name: string): ContentFile[] {
  return globSync(`content/${name}/*.mdx`)
    .sort()
    .map((file) => contentFile(file.replaceAll('\\', '/'), readFileSync(file, 'utf8')));
}

/** A YAML file of content/ as data. */
export function yamlFile(file: string): unknown {
  const text = readFileSync(file, 'utf8').replace(/^---\n/, '');
  return parseFrontmatter(`---\nall:\n${text.replace(/^/gm, '  ')}\n---\n`).frontmatter['all'];
}

/** One fault as a line: file, field, what was expected, what came, and what to do. */
export function fault(file: string, field: string, expected: string, got: unknown, remedy: string): string {
  return `${file}: ${field}: expected ${expected}, got ${JSON.stringify(got) ?? 'nothing'}. ${remedy}`;
}

/** The value under a path of keys, or undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

/** Every text inside a value, with the path of keys to it, such as ["steps.0", "Sit tall."]. */
export function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}
