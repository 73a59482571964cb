// Builds the site with a library of any size: the real exercises, and copies of them with other names.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { tmpdir } from 'node:os';

/** What a build took. */
export interface BuildCost {
  seconds: number;
  /** Largest resident memory of the build's own process; 0 where the system does not tell. */
  megabytes: number;
  pages: number;
}

/** A copy of an exercise under another name, with no other names, whose one neighbour is its twin. */
function copyOf(text: string, number: number, twin: string): string {
  const [easier, harder] = number % 2 === 0 ? ['', twin] : [twin, ''];
  return text
    .replace(/^name: (.*)$/m, (_, name: string) => `name: ${name.slice(0, 32).trim()} ${number}`)
    .replace(/^order: .*$/m, `order: ${1_000 + number}`)
    .replace(/^(otherNames|easier|harder):(?: \[.*\]|(?:\n +- .*)+)$/gm, '')
    .replace(/^article:\n(?: +.*\n)+/gm, '')
    .replace(/^steps:/m, `otherNames: []\neasier: [${easier}]\nharder: [${harder}]\nsteps:`);
}

/** Every file that the project is made of, copied, so that the real content stays as it is. */
function copyProject(to: string) {
  rmSync(to, { recursive: true, force: true });
  const { stdout } = spawnSync('git', ['ls-files'], { encoding: 'utf8' });
  for (const file of stdout.split('\n').filter((name) => name && existsSync(name))) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(file, join(to, file));
  }
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'));
}

/** Builds the site with that many exercises, an even number. */
export async function buildAt(size: number): Promise<BuildCost> {
  const home = join(tmpdir(), `second-heart-${size}-exercises`);
  copyProject(home);
  const real = globSync(join(home, 'content/exercises/*.mdx')).sort();
  const model = (number: number) => real[number % real.length] ?? '';
  const idOf = (number: number) => `${basename(model(number), '.mdx')}-${number}`;
  // Copies come in pairs of an even and an odd number, since no exercise may be without a neighbour.
  for (let number = 2 * Math.ceil(real.length / 2); number < size; number++) {
    const text = copyOf(
      readFileSync(model(number), 'utf8'),
      number,
      idOf(number % 2 === 0 ? number + 1 : number - 1),
    );
    writeFileSync(join(dirname(model(number)), `${idOf(number)}.mdx`), text);
  }
  const began = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  let kilobytes = 0;
  const look = setInterval(() => {
    const status = `/proc/${child.pid}/status`;
    if (!existsSync(status)) return;
    kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0));
  }, 100);
  const code = await new Promise((ended) => child.on('exit', ended));
  clearInterval(look);
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`The build of ${size} exercises failed: ${said.slice(-1_000)}`);
  const pages = globSync(join(home, 'dist/**/*.html')).length;
  rmSync(home, { recursive: true, force: true });
  return { seconds, megabytes: kilobytes / 1024, pages };
}
