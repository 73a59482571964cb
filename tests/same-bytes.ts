// Compares two folders byte for byte: node tests/same-bytes.ts <folder> <folder>
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [first = '', second = ''] = process.argv.slice(2);
const filesIn = (folder: string) =>
  globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

const [here, there] = [filesIn(first), filesIn(second)];
const faults = [
  ...here.filter((file) => !there.includes(file)).map((file) => `${file}: only in the first build`),
  ...there.filter((file) => !here.includes(file)).map((file) => `${file}: only in the second build`),
];
for (const file of here.filter((each) => there.includes(each))) {
  const [one, two] = [readFileSync(join(first, file)), readFileSync(join(second, file))];
  if (one.equals(two)) continue;
  const at = one.findIndex((byte, index) => byte !== two[index]);
  const near = (data: Buffer) => JSON.stringify(data.subarray(Math.max(0, at - 30), at + 40).toString());
  faults.push(`${file}: differs from byte ${at}: ${near(one)} and ${near(two)}`);
}
if (here.length === 0) faults.push(`${first}: no files. Remedy: npm run reproduce builds both folders`);
if (faults.length > 0) {
  console.error(faults.slice(0, 20).join('\n'));
  console.error('Remedy: look for a date, a random number or an order that depends on chance.');
  process.exit(1);
}
console.log(`  ${here.length} files, the same to the byte.`);
