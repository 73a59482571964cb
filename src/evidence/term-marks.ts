import type { Term } from './glossary-schema.ts';

/** Elements whose words stay as they are: they are pressed, they name something, or a script draws them. */
const closed = new Set(
  'a button summary label legend select textarea h1 h2 h3 h4 svg script style dfn template astro-island'.split(
    ' ',
  ),
);
const empty = /^<(?:area|br|col|hr|img|input|link|meta|source|track|use|wbr)\b|\/>$/;
/** Boxes that are to be read at once, notes, what is a copy of words elsewhere or not read aloud, and titles of papers. */
const apart = /\s(?:popover|data-pagefind-ignore|data-no-terms|aria-hidden="true")(?=[\s>=])/;

/**
 * A page whose first use of each term opens its meaning: a dotted word that is a button, and its note. It needs no script,
 * works by key and touch, and on paper the meaning stands behind the word. Only the words of <main> are read.
 * @param html a built page
 * @param glossary the address of the glossary, such as "/glossary/"
 */
export function markTerms(html: string, terms: readonly Term[], glossary: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < start) return html;
  const byWord = new Map(terms.flatMap((term) => term.written.map((word) => [word, term] as const)));
  const byId = new Map(terms.map((term) => [term.id, term]));
  const words = patternOf([...byWord.keys()]);
  const done = new Set<string>();
  const mark = (term: Term, text: string) => {
    if (done.has(term.id)) return text;
    done.add(term.id);
    return marked(term, text, glossary);
  };
  let skipping = '';
  let depth = 0;
  let chosen: Term | undefined;
  const main = html.slice(start, end).replace(/<[^>]*>|[^<]+/g, (token) => {
    const tag = /^<(\/?)([a-z][\w-]*)/.exec(token);
    if (skipping) {
      if (tag?.[2] === skipping && !empty.test(token)) depth += tag[1] ? -1 : 1;
      if (depth === 0) skipping = '';
      return token;
    }
    if (tag) {
      const term = /^<span data-term="([^"]*)">$/.exec(token)?.[1];
      if (term !== undefined) {
        chosen = byId.get(term);
        return '';
      }
      if (chosen && token === '</span>') {
        chosen = undefined;
        return '';
      }
      if (!tag[1] && !empty.test(token) && (closed.has(tag[2] ?? '') || apart.test(token))) {
        skipping = tag[2] ?? '';
        depth = 1;
      }
      return token;
    }
    if (chosen) return mark(chosen, token);
    return token.replace(words, (word) => {
      const term = byWord.get(word) ?? byWord.get(word.charAt(0).toLowerCase() + word.slice(1));
      return term ? mark(term, word) : word;
    });
  });
  // A line may break before a button, even behind a bracket: a word joiner (U+2060) keeps the two together.
  const joined = main.replaceAll(
    '(<button type="button" class="term"',
    '(&#8288;<button type="button" class="term"',
  );
  return html.slice(0, start) + joined + html.slice(end);
}

/** Every word, the longest first, alone and not inside another word. A capital may begin it. */
function patternOf(words: readonly string[]): RegExp {
  const forms = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => {
      const [first = '', ...rest] = word.replace(/[^\w\s-]/g, '\\$&');
      return `[${first}${first.toUpperCase()}]${rest.join('')}`;
    });
  return new RegExp(`(?<![\\w-])(?:${forms.join('|')})(?![\\w-])`, 'g');
}

function marked(term: Term, text: string, glossary: string): string {
  const id = `term-${term.id}`;
  const safe = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    `<button type="button" class="term" popovertarget="${id}">${text}</button>` +
    `<span class="beside" id="${id}" popover>${safe(term.plain)}` +
    `<a class="note-more" href="${glossary}#${term.id}"> See it in the list of words</a></span>`
  );
}
