import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs packages of Debian, where the machine has them and this runs as root.
 * @param {readonly string[]} names
 * @returns {boolean} whether it tried; whether they came is for the caller to look
 */
export function installPackages(names) {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  console.log(`  Installing ${names.join(' and ')} …`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { stdio: 'ignore' });
  return true;
}
