// One step of a task: a program that is run and waited for, alone or beside others.
import { spawn, spawnSync } from 'node:child_process';

const shell = process.platform === 'win32';

/** @type {(env: Record<string, string>) => NodeJS.ProcessEnv} */
const around = (env) => ({ ...process.env, ...env });
/** @type {(began: number) => void} */
const sayTime = (began) => console.log(`  (${((Date.now() - began) / 1000).toFixed(1)} s)`);
/** @type {(words: string, program: string, args: string[]) => void} */
const sayFailed = (words, program, args) =>
  console.error(
    `\n✗ ${words}: failed. Remedy: read the lines above; "${program} ${args.join(' ')}" repeats this step alone.`,
  );

/**
 * Runs one program and waits for it. Ends the task when it fails.
 * @type {(words: string, program: string, args: string[], env?: Record<string, string>) => void}
 */
export function step(words, program, args, env = {}) {
  const began = Date.now();
  console.log(`\n▸ ${words}`);
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: around(env), shell });
  if (status !== 0) {
    sayFailed(words, program, args);
    process.exit(status ?? 1);
  }
  sayTime(began);
}

/**
 * Runs a program while others run, and shows what it printed when it ends, so that the lines of two do not mix.
 * @type {(words: string, program: string, args: string[]) => Promise<boolean>}
 */
const beside = (words, program, args) =>
  new Promise((done) => {
    const began = Date.now();
    /** @type {Buffer[]} */
    const printed = [];
    const child = spawn(program, args, { env: around({}), shell });
    child.stdout.on('data', (part) => printed.push(part));
    child.stderr.on('data', (part) => printed.push(part));
    child.on('error', (error) => printed.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status) => {
      console.log(`\n▸ ${words}`);
      process.stdout.write(Buffer.concat(printed));
      if (status === 0) sayTime(began);
      else sayFailed(words, program, args);
      done(status === 0);
    });
  });

/**
 * Runs rows of steps side by side, the steps of a row one after the other; a row ends with its first failure.
 * Ends the task when any step failed, after all rows have told what they found.
 * @type {(rows: [words: string, program: string, args: string[]][][]) => Promise<void>}
 */
export async function sideBySide(rows) {
  const names = rows.map((row) => row.map(([words]) => words.toLowerCase()).join(', '));
  console.log(`\n▸ Side by side: ${names.join(' | ')}`);
  const all = await Promise.all(
    rows.map(async (row) => {
      for (const [words, program, args] of row) if (!(await beside(words, program, args))) return false;
      return true;
    }),
  );
  if (all.includes(false)) process.exit(1);
}
