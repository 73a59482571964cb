import { figureSize } from '../figures/view-box.ts';
import type { PlanExercise } from './library.ts';

/** The still that stands for an exercise, on its ground. The words beside it say the same. */
export function Picture({ exercise: { id } }: { exercise: PlanExercise }) {
  return (
    <div class="plate plan-picture">
      <img
        class="figure"
        src={`${import.meta.env.BASE_URL}figures/${id}.svg`}
        alt=""
        width={figureSize.width}
        height={figureSize.height}
      />
    </div>
  );
}
