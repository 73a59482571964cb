import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allTerms } from '../../src/evidence/content.build.ts';
import type { Term } from '../../src/evidence/glossary-schema.ts';
import { markTerms } from '../../src/evidence/term-marks.ts';
import { leanPage } from '../../src/site/lean.build.ts';

const term = (id: string, ...written: string[]): Term => ({
  id,
  term: id,
  plain: `What ${id} <is>.`,
  also: [],
  written,
  see: [],
  references: [],
});
const terms = [term('ulcer', 'leg ulcer', 'ulcer', 'ulcers'), term('dvt', 'DVT'), term('reflux')];
/** The words that became marks, in order. */
const marks = (main: string) =>
  [...markTerms(`<main>${main}</main>`, terms, '/glossary/').matchAll(/popovertarget="[^"]+">([^<]*)</g)].map(
    ([, word]) => word,
  );

test('the first use of a term becomes a button with its note, later ones stay', () => {
  assert.equal(
    markTerms('<body>ulcer<main><p>An ulcer is. Two ulcers.</p></main>', terms, '/glossary/'),
    '<body>ulcer<main><p>An <button type="button" class="term" popovertarget="term-ulcer">ulcer</button> is. Two ulcers.</p><div class="wide footnotes"><h2>Dotted words</h2><p class="beside" id="term-ulcer" popover><strong>ulcer</strong> What ulcer &lt;is>.<a class="note-more" href="/glossary/#ulcer"> See it in the list of words</a></p></div></main>',
  );
});

test('only the words of <main> are read', () => {
  for (const html of [
    '<p>ulcer</p>',
    '<main><p>Walk.</p></main><footer>ulcer</footer>',
    '</main><p>ulcer</p>',
  ])
    assert.equal(markTerms(html, terms, '/'), html);
});

test('an open bracket stays with its button, and the meaning is told as it is written', () => {
  const clot = { ...term('dvt', 'DVT'), plain: 'Clots & <pain>' };
  const html = markTerms('<main><p>A clot (DVT).</p></main>', [clot], '/');
  assert.match(
    html,
    /A clot <span class="term-whole">\(<button type="button" class="term"[^>]*>DVT<\/button>\)\.<\/span><\/p>/,
  );
  const comma = markTerms('<main><p>A DVT, so.</p></main>', [clot], '/');
  assert.match(comma, /A <span class="term-whole"><button [^>]*>DVT<\/button>,<\/span> so\./);
  assert.match(markTerms('<main><p>A DVT is.</p></main>', [clot], '/'), /A <button [^>]*>DVT<\/button> is\./);
  assert.match(html, /<strong>dvt<\/strong> Clots &amp; &lt;pain></);
});

test('of a word that its writer marked, the mark alone goes', () => {
  const html = markTerms(
    '<main><span data-term="reflux"><b>back</b></span> <i>so</i> <span>on</span></main>',
    terms,
    '/',
  );
  assert.match(
    html,
    /^<main><b><button [^>]*>back<\/button><\/b> <i>so<\/i> <span>on<\/span><div class="wide footnotes">.*<\/div><\/main>$/,
  );
});

test('the longest form counts, a first capital passes, and other capitals must be right', () => {
  assert.deepEqual(marks('<p>A leg ulcer</p>'), ['leg ulcer']);
  assert.deepEqual(marks('<p>Ulcers. DVT, not dvt.</p>'), ['Ulcers', 'DVT']);
  assert.deepEqual(marks('<p>dvt, ulcerous, non-ulcer</p>'), []);
});

test('words in headings, links, buttons, drawings, notes, boxes and titles stay as they are', () => {
  for (const html of [
    '<h2>Ulcer</h2>',
    '<a href="/">ulcer</a>',
    '<button>ulcer</button>',
    '<svg><g><text>ulcer</text></g><path/></svg>',
    '<span class="x" popover>ulcer</span>',
    '<div data-pagefind-ignore><div>ulcer</div>ulcer</div>',
    '<span data-no-terms>ulcer</span>',
    '<p aria-hidden="true">ulcer</p>',
    '<div data-no-terms>ulcer</div>',
  ])
    assert.deepEqual(marks(`${html}<p>Then an ulcer.</p>`), ['ulcer'], html);
});

test('a term that its writer marked counts as its use, in other words too', () => {
  assert.deepEqual(
    marks('<p><span data-term="reflux">flow back</span></p><p><span data-term="reflux">reflux</span></p>'),
    ['flow back'],
  );
  assert.doesNotMatch(markTerms('<main><span data-term="reflux">a</span></main>', terms, '/'), /data-term/);
});

test('no page loses a word', () => {
  const piece = fc.constantFrom(
    'ulcer',
    ' DVT ',
    '<p>',
    '</p>',
    '<a href="/">',
    '</a>',
    '<br>',
    '<svg>',
    '</svg>',
    'x',
    '<',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = `<main>${pieces.join('')}</main>`;
      const back = markTerms(html, terms, '/glossary/')
        .replace(/<button[^>]*class="term"[^>]*>([^<]*)<\/button>/g, '$1')
        .replace(/<div class="wide footnotes">[\s\S]*<\/div>/, '');
      assert.equal(back, html);
    }),
  );
});

test('no two terms are written alike, and most terms are marked', () => {
  const words = allTerms().flatMap(({ written }) => written);
  assert.equal(new Set(words).size, words.length);
  assert.ok(allTerms().filter(({ written }) => written.length > 0).length > 40);
});

test('a lean page has lost only what it told the search index', () => {
  assert.equal(
    leanPage(
      '<main data-pagefind-body data-search="{&quot;kind&quot;:&quot;page&quot;}" id="main"><p data-pagefind-ignore data-search-form>data-search="x"</p></main>',
    ),
    '<main id="main"><p data-search-form>data-search="x"</p></main>',
  );
});
