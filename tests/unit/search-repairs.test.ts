// Each way of repairing a word by itself, on made-up sites: where it acts, and where it must not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ordinaryWords } from '../../src/search/ordinary.ts';
import { finished, meantBeside, parted, redoubled, stemmed } from '../../src/search/repairs.ts';
import { respell } from '../../src/search/respell.ts';
import { madeEntry, madeLexicon } from '../fixtures/made-lexicon.ts';

const titled = (...titles: string[]) => titles.map((title, n) => madeEntry(`/${n}/`, { title }));

test('doubled letters: only for 5 letters or more, and never for a word that is right', () => {
  const site = madeLexicon(titled('Moss', 'Violin', 'Cofee', 'Basket', 'Bleed'), [
    'baskett',
    'hoping',
    'hopped',
  ]);
  assert.equal(redoubled('viollin', site), 'violin');
  assert.equal(redoubled('vvioolliinn', site), 'violin', 'at any places');
  assert.equal(redoubled('mooss', site), 'moss', '5 letters are enough');
  assert.equal(redoubled('mmos', site), undefined, '4 are not');
  assert.equal(redoubled('baskett', site), undefined, 'it stands on the site');
  assert.equal(redoubled('coffee', site), undefined, 'it is a word of the lists');
  assert.equal(redoubled('hopping', site), undefined, '"hoping" is no name');
  assert.equal(redoubled('bbleedd', site), undefined, 'a warning takes a closer likeness');
  assert.equal(redoubled('violinn', madeLexicon([])), undefined);
});

test('two words in one: a part has 3 letters or more, and two long names need not go together', () => {
  const site = madeLexicon(titled('River', 'Basket', 'Owl ladder', 'Swelling'), ['marmalade']);
  assert.deepEqual(parted('riverbasket', site), ['river', 'basket'], '5 letters on the left');
  assert.deepEqual(parted('basketriver', site), ['basket', 'river'], '5 on the right');
  assert.deepEqual(parted('owlladder', site), ['owl', 'ladder']);
  assert.equal(parted('owlriver', site), undefined, 'a short name beside one it does not go with');
  assert.equal(parted('riverowl', site), undefined);
  assert.equal(parted('marmaladeriver', site), undefined, 'a word of the text is no name');
  assert.equal(parted('rivermarmalade', site), undefined);
  assert.equal(parted('riverxxxxx', site), undefined);
  assert.deepEqual(parted('waterretention', site), ['water', 'retention'], 'a phrase that means swelling');
  assert.equal(parted('waterretention', madeLexicon(titled('River'))), undefined);
});

test('a word still being typed: a name before a word of the text, then the shortest, then the first', () => {
  const site = madeLexicon(titled('Violinist', 'Violin', 'Market', 'Marble'), ['viola', 'marmalade']);
  assert.equal(finished('viol', site), 'violin');
  assert.equal(finished('viola', site), 'viola');
  assert.equal(finished('marm', site), 'marmalade');
  assert.equal(finished('mar', site), 'market', 'of two as short, the first');
  assert.equal(finished('xyl', site), undefined);
});

test('the name a letter away: beside a word that it goes with, and not for one that goes there itself', () => {
  const site = madeLexicon(
    [
      ...titled('River stone', 'Garden table', 'River bleed', 'Owl net'),
      madeEntry('/x/', { searchWords: ['Hammock cradle'] }),
    ],
    ['store', 'fable', 'shore', 'bleep', 'nest', 'stones'],
  );
  assert.equal(meantBeside('store', ['river'], site), 'stone');
  assert.equal(meantBeside('store', ['marmalade', 'river'], site), 'stone', 'one of the two is enough');
  assert.equal(meantBeside('store', [], site), undefined);
  assert.equal(meantBeside('store', ['garden'], site), undefined);
  assert.equal(meantBeside('stones', ['river'], site), undefined, 'it goes there itself');
  assert.equal(meantBeside('shore', ['river'], site), undefined, 'two letters away');
  assert.equal(meantBeside('fable', ['garden'], site), undefined, 'another first letter');
  assert.equal(meantBeside('bleep', ['river'], site), undefined, 'a word of warning');
  assert.equal(meantBeside('cradlo', ['hammock'], site), undefined, 'no name, only a search word');
  assert.equal(meantBeside('nets', ['owl'], madeLexicon(titled('Owl nest'))), undefined, '4 letters');
  const small = madeLexicon(titled('Owl there', 'Garden table'));
  assert.equal(meantBeside('these', ['owl'], small), undefined);
  assert.equal(meantBeside('those', ['garden'], madeLexicon(titled('Garden chose'))), undefined);
});

test('without its ending: each ending, 5 letters left, one letter wrong', () => {
  const site = madeLexicon(titled('Basket', 'Lamp', 'Stone', 'Violinist', 'Pedestal'));
  for (const ending of ['ing', 'ings', 'ed', 'er', 'ers', 'es', 's'])
    assert.equal(stemmed(`baskat${ending}`, [], site), 'basket', ending);
  assert.equal(stemmed('baskatly', [], site), undefined);
  assert.equal(stemmed('stomeing', [], site), 'stone', '5 letters are enough');
  assert.equal(stemmed('lanping', [], site), undefined, '4 letters left');
  assert.equal(stemmed('viopenists', [], site), undefined, 'two letters wrong');
  assert.equal(stemmed('pedestoling', [], site), 'pedestal', 'an ending is at the end');
  assert.equal(stemmed('stones', [], site), undefined, 'nothing is wrong');
});

test('what is plain stays as it is: numbers, ordinary words, other conditions, and what the site knows', () => {
  const site = madeLexicon(titled('Potts', 'Bleedless', 'Stone'));
  const ordinary = [...ordinaryWords].find((word) => word.length > 5) ?? '';
  for (const word of ['7', '4200', ordinary, 'sciatica', 'pots', 'coffee', 'stoned', 'the'])
    assert.deepEqual(respell([word], site, false), { words: [word], corrections: [], unknown: [] }, word);
  for (const word of ['x42', '42x', 'xylophone'])
    assert.deepEqual(respell([word], site, false).unknown, [word]);
  assert.deepEqual(respell(['bleed'], site, true).words, ['bleed'], 'a warning is never typed further');
  assert.deepEqual(respell(['ble'], site, true).words, ['bleedless']);
});

test('a word inside a phrase stays, and a small word has no doubled letters', () => {
  const site = madeLexicon(titled('Swelling', 'Walter', 'Tto'));
  assert.deepEqual(respell(['water', 'retention'], site, false).corrections, []);
  assert.deepEqual(respell(['get', 'to', 'stone'], site, false).words.slice(0, 2), ['get', 'to']);
});
