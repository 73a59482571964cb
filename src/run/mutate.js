// Mutation testing, room by room: tests/stryker.config.mjs says what is changed and which tests must notice.
import { join } from 'node:path';
import { step } from './steps.js';
import { aside, installTools } from './tools.js';

/** Every room with pure files, and the parts of rooms that are changed apart. */
const rooms = 'evidence figures pump-inner pump-often pump exercises search plan site'.split(' ');

/**
 * Changes the rooms that are named, or all of them, and stops at the first whose tests notice less than 85 % of it.
 * A room goes with its parts: `pump` means `pump-inner` as well.
 * @param {string[]} words rooms, and options of Stryker such as `--mutate src/plan/link.ts`
 */
export function mutate(words) {
  const named = words.filter((word) => /^[a-z][a-z-]*$/i.test(word));
  const unknown = named.find((word) => !rooms.includes(word));
  if (unknown) {
    console.error(`Unknown room "${unknown}". Expected one of: ${rooms.join(', ')}.`);
    process.exit(1);
  }
  const options = words.filter((word) => !named.includes(word));
  const tools = installTools();
  for (const room of rooms) {
    if (named.length > 0 && !named.includes(room) && !named.includes(room.replace(/-.*/, ''))) continue;
    step(
      `Change ${room} in small ways`,
      join(tools, 'node_modules/.bin/stryker'),
      ['run', 'tests/stryker.config.mjs', ...options],
      { MUTATE_ROOM: room, NODE_COMPILE_CACHE: aside('compiled') },
    );
  }
}
