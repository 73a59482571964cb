import type { Advice } from './advice.ts';
import type { BuilderState } from './builder-state.ts';
import { changed, noticed, routineOf, stored, told } from './builder-state.ts';
import type { Choices } from './choices.ts';
import type { Library, PlanAskFirst } from './library.ts';
import { exerciseOf } from './library.ts';
import { writeLink } from './link.ts';
import type { Opened } from './narrow.ts';
import { addExercise, removeExercises } from './plan.ts';
import type { Routine, When } from './routine.ts';
import { isOwn, mostLines, sameWhen, portable } from './routine.ts';
import type { SafetyAnswers, SafetyOutcome } from './safety-rules.ts';
import { noAnswers, removedIds, safety } from './safety-rules.ts';
import type { SuggestionRule } from './suggestion.ts';
import { addKept, keepRoutine, mostKept, openKept, plainName } from './stored.ts';

/** The content that a change may need. */
export interface BuilderContent {
  readonly library: Library;
  readonly askFirst: readonly PlanAskFirst[];
  /** What to suggest to whom. */
  readonly rules: readonly SuggestionRule[];
  /** What a person can choose from, in words. */
  readonly choices: Choices;
  /** What the evidence says of a whole week. */
  readonly advice: Advice;
}

/** What the answers mean; before they are given, nothing is taken out. */
export function outcomeOf(state: BuilderState, { library, askFirst }: BuilderContent): SafetyOutcome {
  return safety(state.answers ?? noAnswers, askFirst, library.exercises);
}

/** Takes out what does not fit the answers, and says which and why. */
export function fitted(state: BuilderState, content: BuilderContent): BuilderState {
  if (!state.answers) return state;
  const outcome = outcomeOf(state, content);
  const removed = removedIds(outcome);
  const used = routineOf(state).lines.map((line) => line.exercise);
  const gone = new Set(used.filter((id) => removed.has(id)));
  if (outcome.state !== 'go' || gone.size === 0) return state;
  const notices = outcome.removals
    .filter(({ exercise }) => gone.has(exercise))
    .map(({ exercise, because }) => {
      const name = exerciseOf(content.library, exercise)?.name ?? exercise;
      return `${name} was taken out. You ticked: ${because.join('; ')}.`;
    });
  const next = changed(state, (routine) => removeExercises(routine, gone), notices.join(' '));
  return noticed(next, notices);
}

/** Answers "Before you start". */
export function answered(
  state: BuilderState,
  content: BuilderContent,
  answers: SafetyAnswers | null,
): BuilderState {
  return fitted({ ...state, answers }, content);
}

/** Adds an exercise, at a moment if one is named. What is there already is not added twice. */
export function withExercise(
  state: BuilderState,
  content: BuilderContent,
  id: string,
  when?: When,
): BuilderState {
  const name = exerciseOf(content.library, id)?.name;
  if (!name) return noticed(state, ['We do not know the exercise that you wanted to add.']);
  const { lines } = routineOf(state);
  const there = lines.some((line) => line.exercise === id && (!when || sameWhen(line.when, when)));
  if (there) return told(state, `${name} is in your routine already.`);
  const full = lines.length >= mostLines;
  const change = (routine: Routine) =>
    addExercise(routine, content.library, id, when ? { when } : { places: state.suits.places });
  return fitted(
    changed(state, change, `${name} added.`, full ? `A routine holds ${mostLines} lines at most.` : ''),
    content,
  );
}

/**
 * Puts a routine that came from elsewhere beside those that are kept, and opens it. Nothing is written over: an
 * empty routine gives way to it, one that is the same is opened, and otherwise it is added.
 * @param name for the list of kept routines, empty where it has none of its own
 * @param from where it came from, for the status line, such as "link"
 */
export function broughtIn(
  state: BuilderState,
  content: BuilderContent,
  opened: Opened,
  name: string,
  from: string,
): BuilderState {
  if (!opened.found) return noticed(state, opened.messages);
  const { store } = state;
  const link = writeLink(opened.routine);
  const text = JSON.stringify(portable(opened.routine));
  const plain = opened.routine.lines.every(({ when }) => !isOwn(when) || when.own === '');
  const same = store.routines.findIndex(
    ({ routine }) => (plain && writeLink(routine) === link) || JSON.stringify(portable(routine)) === text,
  );
  const empty = routineOf(state).lines.length === 0;
  const next =
    same >= 0
      ? openKept(store, same)
      : empty
        ? keepRoutine(store, opened.routine)
        : addKept(store, name || `${plainName} ${store.routines.length + 1}`, opened.routine);
  const full = same < 0 && !empty && store.routines.length >= mostKept;
  const done = full
    ? `You keep ${mostKept} routines already. Forget one, then open it again.`
    : `The routine from the ${from} is open.`;
  return fitted(noticed(stored(state, next, done), full ? [done] : opened.messages), content);
}
