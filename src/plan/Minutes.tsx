import { minutesAdvised } from './dose.ts';
import type { Library } from './library.ts';
import type { Routine } from './routine.ts';
import { manyExercises } from './routine.ts';
import { isLong, routineMinutes } from './totals.ts';

interface Props {
  routine: Routine;
  library: Library;
  /** Address of the site's root, ending in a slash. */
  root: string;
}

/** Minutes a week against the advice for general health, in words and as a bar; and a soft note on long lists. */
export function Minutes({ routine, library, root }: Props) {
  const minutes = routineMinutes(routine, library);
  const share = Math.min(1, minutes / minutesAdvised);
  const words =
    minutes >= minutesAdvised
      ? `${minutes} minutes a week of walking, cycling or the like. That reaches the ${minutesAdvised} minutes advised for general health.`
      : `${minutes} minutes a week of walking, cycling or the like. The advice for general health is ${minutesAdvised}. Any amount counts, and you can add more each week.`;
  return (
    <div class="plan-minutes">
      {minutes > 0 && (
        <>
          <svg viewBox="0 0 150 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="plan-bar" x="0.5" y="0.5" width="149" height="9" />
            <rect class="plan-bar-full" x="0.5" y="0.5" width={149 * share} height="9" />
          </svg>
          <p class="small">
            {words} <a href={`${root}evidence/#bull2020`}>Source of the advice</a>
          </p>
        </>
      )}
      {isLong(routine) && (
        <p class="small">
          You have more than {manyExercises} exercises. Short lists may be done better: in a study of 15
          people over 65, those with 2 exercises did them better than those with 8. It was a very small study.{' '}
          <a href={`${root}evidence/#henry1999`}>Source of the study</a>
        </p>
      )}
    </div>
  );
}
