// Tools that run now and then: Stryker and Lighthouse.
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { step } from './steps.js';

/** Where builds for one test lie, and tools that run now and then. */
export const aside = (/** @type {string} */ name) => resolve('node_modules/.second-heart', name);

/** Installs tools that run now and then, apart from the project's own, and gives their folder. */
export const installTools = () => {
  const [from, to] = ['tests/tools', aside('tools')];
  const names = ['package.json', 'package-lock.json'];
  const same = names.every(
    (name) =>
      existsSync(join(to, 'node_modules')) &&
      existsSync(join(to, name)) &&
      readFileSync(join(from, name)).equals(readFileSync(join(to, name))),
  );
  if (same) return to;
  mkdirSync(to, { recursive: true });
  for (const name of names) copyFileSync(join(from, name), join(to, name));
  step('Install the tools', 'npm', ['ci', '--prefix', to, '--ignore-scripts', '--loglevel=error']);
  return to;
};
