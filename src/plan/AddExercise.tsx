import type { BuilderContent } from './builder-steps.ts';
import { withExercise } from './builder-steps.ts';
import { exerciseOf, type PlanExercise } from './library.ts';
import { removedIds, type SafetyOutcome } from './safety-rules.ts';
import type { Update } from './use-builder.client.ts';

interface Props {
  /** Ids of the exercises that are in the routine, joined by commas. */
  chosen: string;
  content: BuilderContent;
  update: Update;
  outcome: SafetyOutcome;
}

/** The whole library, to add from. What does not fit the answers is named with the reason. */
export function AddExercise({ chosen, content, update, outcome }: Props) {
  const { library, choices } = content;
  const removed = removedIds(outcome);
  const added = chosen.split(',');
  const positionsOf = ({ position: [first, ...others] }: PlanExercise) =>
    [
      first && choices.positions[first],
      ...others.map((other) => choices.positions[other].toLowerCase()),
    ].join(' or ');
  const row = (exercise: PlanExercise) => {
    const has = added.includes(exercise.id);
    return (
      <li key={exercise.id}>
        <span>
          <strong>{exercise.name}</strong>
          <span class="small soft">{positionsOf(exercise)}</span>
        </span>
        <button
          type="button"
          class="button quiet"
          aria-label={`${has ? 'Added' : 'Add'}: ${exercise.name}`}
          aria-disabled={has}
          onClick={() => update((now) => withExercise(now, content, exercise.id))}
        >
          {has ? 'Added' : 'Add'}
        </button>
      </li>
    );
  };
  return (
    <details class="plan-add">
      <summary>Add another exercise</summary>
      {choices.kinds.map(([kind, words]) => {
        const some = library.exercises.filter(
          (exercise) => exercise.kind === kind && !removed.has(exercise.id),
        );
        return some.length > 0 ? (
          <div key={kind}>
            <h3>{words}</h3>
            <ul>{some.map(row)}</ul>
          </div>
        ) : null;
      })}
      {outcome.removals.length > 0 && (
        <div>
          <h3>Left out for you</h3>
          <ul>
            {outcome.removals.map(({ exercise, because }) => (
              <li key={exercise}>
                <span>
                  <strong>{exerciseOf(library, exercise)?.name}</strong>
                  <span class="small soft">You ticked: {because.join('; ')}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
