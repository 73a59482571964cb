import { writeFileSync } from 'node:fs';
import { overLimits } from './check.ts';
import { allWords } from './files.ts';
import { keptWords, toKeep, worseThanKept } from './kept.ts';
import { exceptions, kindOf, limits } from './rules.ts';

// Run by `npm run words`: one line for each file, then every fault with its place. With --hard also the hard sentences.
// With --keep, what the pages measure now becomes what they may not fall behind, where it is better.
const all = await allWords();
const row = (cells: readonly string[]) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(46) : cell.padStart(9))).join('');
console.log(row(['file', 'kind', 'words', 'sentences', 'grade', 'passive', 'hard', 'faults']));
for (const one of all) {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const numbers = [one.words, one.sentences].map(String);
  console.log(
    row([
      one.file,
      kindOf(one.file),
      ...numbers,
      one.grade.toFixed(1),
      percent(one.passive),
      percent(one.hard),
      String(one.faults.length),
    ]),
  );
}
for (const one of all)
  for (const { line, rule, text } of one.faults) console.log(`${one.file}:${line}: ${rule}: ${text}`);
if (process.argv.includes('--hard')) {
  for (const one of all)
    for (const { line, text } of one.hardOnes) console.log(`${one.file}:${line}: hard: ${text}`);
}
const kept = keptWords();
const tooHard = all.flatMap((one) => [...overLimits(one, one.file), ...worseThanKept(one, kept)]);
for (const over of tooHard) console.log(over);
if (process.argv.includes('--keep')) {
  const words = toKeep(all, kept);
  writeFileSync(new URL('./kept.json', import.meta.url), `${JSON.stringify(words, null, 2)}\n`);
  console.log(`\nKept what ${Object.keys(words).length} files measure.`);
}
console.log('\nLimits:', JSON.stringify(limits), '\nExceptions:', JSON.stringify(exceptions));
process.exitCode = tooHard.length > 0 || all.some((one) => one.faults.length > 0) ? 1 : 0;
