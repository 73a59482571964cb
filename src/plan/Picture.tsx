import type { PlanExercise } from './library.ts';

/** The still that stands for an exercise, on its ground. The words beside it say the same. */
export function Picture({ exercise: { id, card } }: { exercise: PlanExercise }) {
  return (
    <div class="plate plan-picture">
      <svg class="figure" aria-hidden="true">
        <use href={`#fig-${id}-${card}`} />
      </svg>
    </div>
  );
}
