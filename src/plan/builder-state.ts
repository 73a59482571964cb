import type { Routine } from './routine.ts';
import type { SafetyAnswers } from './safety-rules.ts';
import type { Store } from './stored.ts';
import { emptyStore, keepRoutine, openOne } from './stored.ts';
import type { Suits } from './suggest.ts';

/** Everything the builder knows. One of these at a time; each change gives a new one. */
export interface BuilderState {
  /** The routines kept on this device, and which is open. */
  readonly store: Store;
  /** Stores before the last changes, the latest last, with what was done. */
  readonly past: readonly { readonly store: Store; readonly done: string }[];
  /** Null until "Before you start" has been answered. Never stored, never in a link. */
  readonly answers: SafetyAnswers | null;
  readonly suits: Suits;
  /** What the last action did, for the status line. The number makes the same words news again. */
  readonly status: { readonly words: string; readonly turn: number };
  /** Messages that stay until they are put away: what was kept and dropped on opening. */
  readonly notices: readonly string[];
}

/** How many changes can be undone. */
const mostPast = 50;

/** The builder before anything has happened. */
export const startState: BuilderState = {
  store: emptyStore,
  past: [],
  answers: null,
  suits: { ability: 'hold', places: [], equipment: [] },
  status: { words: '', turn: 0 },
  notices: [],
};

/** The routine that is open. */
export function routineOf(state: BuilderState): Routine {
  return openOne(state.store).routine;
}

/** The same state with words for the status line. */
export function told(state: BuilderState, words: string): BuilderState {
  return { ...state, status: { words, turn: state.status.turn + 1 } };
}

/** The same state with another store, which can be undone. A store that is the same changes only the words. */
export function stored(state: BuilderState, store: Store, done: string): BuilderState {
  if (store === state.store) return told(state, done);
  return told(
    { ...state, store, past: [...state.past, { store: state.store, done }].slice(-mostPast) },
    done,
  );
}

/**
 * Changes the open routine.
 * @param change gives back the same routine where nothing can change
 * @param done what was done, for the status line and the undo button
 * @param otherwise what to say when nothing changed; empty: nothing
 */
export function changed(
  state: BuilderState,
  change: (routine: Routine) => Routine,
  done: string,
  otherwise = 'Nothing changed.',
): BuilderState {
  const routine = routineOf(state);
  const next = change(routine);
  if (next === routine) return otherwise === '' ? state : told(state, otherwise);
  return stored(state, keepRoutine(state.store, next), done);
}

/** Takes the last change back. */
export function undone(state: BuilderState): BuilderState {
  const last = state.past.at(-1);
  if (!last) return told(state, 'There is nothing to undo.');
  return told({ ...state, store: last.store, past: state.past.slice(0, -1) }, `Undone: ${last.done}`);
}

/** Adds notices to those that stand. */
export function noticed(state: BuilderState, notices: readonly string[]): BuilderState {
  const fresh = notices.filter((notice) => !state.notices.includes(notice));
  return fresh.length === 0 ? state : { ...state, notices: [...state.notices, ...fresh] };
}
