import type { Library } from './library.ts';
import { mendJson } from './mend-json.ts';
import { isRecord, narrowRoutine } from './narrow.ts';
import { ownWords } from './plan.ts';
import type { Routine } from './routine.ts';
import { emptyRoutine, portable } from './routine.ts';

/*
 * What is kept on the device, under one key of the browser's storage, until "Forget everything on this device":
 *
 *   { "version": 1, "current": 0, "routines": [{ "name": "My routine", "routine": { … } }] }
 *
 * Text that cannot be read whole is never written over: it is first put aside under a second key.
 */

/** The key of what is kept. */
export const storageKey = 'second-heart-routines';
/** The key under which text that could not be read whole is put aside. */
export const asideKey = 'second-heart-routines-unread';
/** The key that says, with no answer, that the questions before a routine were answered once on this device. */
export const askedKey = 'second-heart-asked';
/** The version of the stored shape. */
export const storedVersion = 1;
/** The most routines kept on one device. */
export const mostKept = 20;
/** The name of a routine that has none. */
export const plainName = 'My routine';

/** One routine with the name that the person gave it. */
export interface Kept {
  readonly name: string;
  readonly routine: Routine;
}

/** All that is kept on the device: at least one routine, and which of them is open. */
export interface Store {
  /** Place of the open routine in the list, from 0. */
  readonly current: number;
  readonly routines: readonly [Kept, ...Kept[]];
}

/** What was read from the device. */
export interface ReadStore {
  readonly store: Store;
  /** What was changed or left out, in kind words. */
  readonly messages: readonly string[];
  /** False when the text should be put aside before it is written over. */
  readonly whole: boolean;
}

/** A device that holds nothing yet. */
export const emptyStore: Store = { current: 0, routines: [{ name: plainName, routine: emptyRoutine }] };

/** What is kept, as text. */
export function writeStore({ current, routines }: Store): string {
  const kept = routines.map(({ name, routine }) => ({ name, routine: portable(routine) }));
  return JSON.stringify({ version: storedVersion, current, routines: kept });
}

/**
 * Any stored text whatever. What can be read is kept, the rest is named. Never throws.
 * @param text null when nothing is stored
 */
export function readStore(text: string | null, library: Library): ReadStore {
  if (text === null || text === '') return { store: emptyStore, messages: [], whole: true };
  const { value, whole } = mendJson(text);
  if (!isRecord(value) || !Array.isArray(value['routines'])) {
    const messages = ['What this device had kept could not be read. A copy of it was put aside.'];
    return { store: emptyStore, messages, whole: false };
  }
  const messages: string[] = [];
  const version = value['version'];
  if (version !== storedVersion) {
    messages.push('What this device had kept is from another version. What we can read is kept.');
  }
  if (!whole) messages.push('A part of what this device had kept is damaged. What is whole is kept.');
  const given: readonly unknown[] = value['routines'];
  const kept: Kept[] = [];
  for (const entry of given.slice(0, mostKept)) {
    const raw = isRecord(entry) ? entry : {};
    const name = (typeof raw['name'] === 'string' && ownWords(raw['name'])) || plainName;
    const opened = narrowRoutine(raw['routine'], library);
    messages.push(...opened.messages.map((message) => `${name}: ${message}`));
    if (opened.found) kept.push({ name, routine: opened.routine });
  }
  if (given.length > mostKept) messages.push(`Only the first ${mostKept} routines could be kept.`);
  const [first = emptyStore.routines[0], ...others] = kept;
  const current = value['current'];
  const open = typeof current === 'number' && current in kept ? current : 0;
  return { store: { current: open, routines: [first, ...others] }, messages, whole: messages.length === 0 };
}

/** The open routine. */
export function openOne({ current, routines }: Store): Kept {
  return routines[current] ?? routines[0];
}

/** The same store with the open routine changed. */
export function keepRoutine(store: Store, routine: Routine): Store {
  return withOpen(store, { ...openOne(store), routine });
}

/** The same store with the open routine under another name. An empty name changes nothing. */
export function renameOpen(store: Store, name: string): Store {
  const clean = ownWords(name);
  return clean === '' ? store : withOpen(store, { ...openOne(store), name: clean });
}

function withOpen(store: Store, kept: Kept): Store {
  const [first, ...others] = store.routines.with(store.current, kept);
  return { ...store, routines: [first ?? kept, ...others] };
}

/** Adds a routine at the end and opens it. A full store stays as it is. */
export function addKept(store: Store, name: string, routine: Routine): Store {
  if (store.routines.length >= mostKept) return store;
  const kept = { name: ownWords(name) || plainName, routine };
  return { current: store.routines.length, routines: [...store.routines, kept] };
}

/** Opens another routine. A place that does not exist changes nothing. */
export function openKept(store: Store, current: number): Store {
  return current in store.routines ? { ...store, current } : store;
}

/** Forgets the open routine and opens the one before it. The last one is emptied. */
export function forgetOpen(store: Store): Store {
  const [first, ...others] = store.routines.toSpliced(store.current, 1);
  if (!first) return emptyStore;
  return { current: Math.max(0, store.current - 1), routines: [first, ...others] };
}
