import type { BuilderContent } from './builder-steps.ts';
import { minutesAdvised } from './dose.ts';
import type { Routine } from './routine.ts';
import { isLong, routineMinutes } from './totals.ts';

interface Props {
  routine: Routine;
  content: BuilderContent;
  /** Address of the site's root, ending in a slash. */
  root: string;
}

/** Minutes a week against the advice for general health, in words and as a bar; and a soft note on long lists. */
export function Minutes({ routine, content: { library, advice }, root }: Props) {
  const minutes = routineMinutes(routine, library);
  const share = Math.min(1, minutes / minutesAdvised);
  return (
    <div class="plan-minutes">
      {minutes > 0 && (
        <>
          <svg viewBox="0 0 150 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="plan-bar" x="0.5" y="0.5" width="149" height="9" />
            <rect class="plan-bar-full" x="0.5" y="0.5" width={149 * share} height="9" />
          </svg>
          <p class="small">
            {minutes} minutes a week of walking, cycling or the like.{' '}
            {minutes < minutesAdvised ? advice.below : advice.reached}{' '}
            <a href={`${root}evidence/#bull2020`}>Source of the advice</a>
          </p>
        </>
      )}
      {isLong(routine) && (
        <p class="small">
          {advice.longList} <a href={`${root}evidence/#henry1999`}>Source of the study</a>
        </p>
      )}
    </div>
  );
}
