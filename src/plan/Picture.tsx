import type { PictureOf } from './pictures.ts';
import type { PlanExercise } from './library.ts';

interface Props {
  exercise: PlanExercise;
  pictureOf: PictureOf;
}

/** The still that stands for an exercise, on its ground. The words beside it say the same. */
export function Picture({ exercise: { id }, pictureOf }: Props) {
  return (
    <div class="plate plan-picture">
      <img class="figure" src={pictureOf({ exercise: id })} alt="" />
    </div>
  );
}
