import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familyOf } from '../../src/search/normal.ts';
import { respell } from '../../src/search/respell.ts';
import { soundOf } from '../../src/search/sounds.ts';
import { changes, correct, suggestions } from '../../src/search/spelling.ts';
import { page, small } from '../fixtures/search-small.ts';

test('two neighbours swapped are one change, other letters count each', () => {
  for (const [one, other, count] of [
    ['calf', 'calf', 0],
    ['ankle', 'ankel', 1],
    ['vein', 'vien', 1],
    ['ab', 'ba', 1],
    ['calf', 'clalf', 1],
    ['heel', 'hell', 1],
    ['abcd', 'axyd', 2],
    ['abc', 'cba', 2],
    ['abcd', 'xbcy', 2],
    ['abc', 'abcde', 2],
    ['kitten', 'sitting', 3],
  ] as const) {
    assert.equal(changes(one, other), count, `${one} ${other}`);
    assert.equal(changes(other, one), count, `${other} ${one}`);
  }
});

test('letters that sound alike make one sound', () => {
  for (const [one, other] of [
    ['circles', 'sircles'],
    ['phlebitis', 'flebitis'],
    ['ankle', 'ancle'],
    ['exercise', 'exersize'],
    ['rotation', 'rottation'],
    ['tick', 'tik'],
    ['quick', 'kick'],
    ['heel', 'hele'],
    ['cyst', 'sist'],
    ['raise', 'raize'],
    ['zone', 'sone'],
  ] as const)
    assert.equal(soundOf(one), soundOf(other), `${one} ${other}`);
  for (const [one, other] of [
    ['calf', 'self'],
    ['toe', 'foe'],
    ['knee', 'tree'],
    ['rotation', 'rain'],
  ] as const)
    assert.notEqual(soundOf(one), soundOf(other), `${one} ${other}`);
});

const lexicon = small(
  [
    page('/walk/', 'Brisk walking', { searchWords: ['plod along'] }),
    page('/toe/', 'Toe taps'),
    page('/stretch/', 'Stretching', { otherNames: ['Calf stretch', 'Flexibility'] }),
  ],
  'still harbour gentleness mountain',
);
const near = (word: string, ...beside: string[]) => correct(word, beside.map(familyOf), lexicon);

test('a short word needs a word beside it, or to be a name; a long one may be further off', () => {
  for (const [asked, meant] of [
    ['to', undefined],
    ['tor', undefined],
    ['tups', 'taps'],
    ['stull', undefined],
    ['calv', 'calf'],
    ['brask', 'brisk'],
    ['harbxur', 'harbour'],
    ['hxrbxur', undefined],
    ['wolkung', 'walking'],
    ['streching', 'stretching'],
    ['stretchyng', 'stretching'],
    ['flexebelety', 'flexibility'],
    ['flaxibinitp', undefined],
    ['flexobolotu', undefined],
    ['mxuntaxn', undefined],
    ['mountian', 'mountain'],
    ['st1ll', undefined],
    ['brisk', undefined],
  ] as const)
    assert.equal(near(asked), meant, asked);
  assert.equal(near('tor', 'taps'), 'toe', 'three letters beside the other word of the name');
  assert.equal(near('tor', 'walking'), undefined, 'but not beside a word of another name');
});

test('the nearest word is taken, and what sounds alike before what only looks alike', () => {
  const other = small([page('/a/', 'Raise'), page('/b/', 'Raize line'), page('/c/', 'Raile')], '');
  assert.equal(correct('raixe', [], other), 'raile', 'the first of the alphabet where all else is alike');
  assert.equal(correct('raiss', [], other), 'raise');
  assert.equal(correct('raice', [], other), 'raise');
});

test('a word is parted, finished or its ending taken off, and each exchange is told', () => {
  const told = (question: string, open = false) => {
    const { words, corrections, unknown } = respell(question.split(' '), lexicon, open);
    return [words.join(' '), corrections.map(({ from, to }) => `${from}>${to}`).join(), unknown.join()];
  };
  assert.deepEqual(told('brisk walking'), ['brisk walking', '', '']);
  assert.deepEqual(told('toetaps'), ['toe taps', 'toetaps>toe taps', '']);
  assert.deepEqual(told('briskwalking'), ['brisk walking', 'briskwalking>brisk walking', '']);
  assert.deepEqual(told('walkingtoe'), ['walkingtoe', '', 'walkingtoe']);
  assert.deepEqual(told('brisk walk', true), ['brisk walk', '', '']);
  assert.deepEqual(told('flexib', true), ['flexibility', '', '']);
  assert.deepEqual(told('flexib', false)[2], 'flexib');
  assert.deepEqual(told('flexib brisk', true)[0], 'flexib brisk', 'only the last word is unfinished');
  assert.deepEqual(told('zzyzx'), ['zzyzx', '', 'zzyzx']);
});

test('suggestions are looser, few, and the nearest first', () => {
  assert.deepEqual(suggestions('brask', lexicon), ['brisk']);
  assert.deepEqual(suggestions('toetaps', lexicon), ['toe taps']);
  assert.deepEqual(suggestions('flexobolotu', lexicon), [], 'four letters of eleven are too many');
  assert.deepEqual(suggestions('flaxibinitp', lexicon), ['flexibility']);
  assert.deepEqual(suggestions('wxlkxng today', lexicon), ['walking today']);
  assert.deepEqual(suggestions('brisk walking', lexicon), []);
  assert.deepEqual(suggestions('mountein', lexicon), [], 'only names are offered');
});
