import { amountWords, doseWords } from '../exercises/dose-words.ts';
import type { DosePart } from './dose.ts';
import { atEnd } from './dose.ts';
import type { PlanExercise } from './library.ts';
import type { Line } from './routine.ts';

interface Props {
  line: Line;
  exercise: PlanExercise;
  part: DosePart;
  step: (part: DosePart, direction: 1 | -1) => void;
}

/** Less, the dose, more: never outside the safe range. */
export function Stepper({ line, exercise, part, step }: Props) {
  const { dose } = exercise;
  const setWords = line.dose.sets === 1 ? '1 set' : `${line.dose.sets} sets`;
  const words = amountWords(dose, line.dose.amount);
  const unit =
    part === 'sets'
      ? line.dose.sets === 1
        ? 'set'
        : 'sets'
      : dose.sets
        ? setWords
        : /^\d/.test(words)
          ? words.replace(/^\d+ /, '')
          : `letters, ${words}`;
  const button = (direction: 1 | -1) => (
    <button
      type="button"
      class="plan-icon"
      aria-label={`${direction === 1 ? 'More' : 'Less'}: ${exercise.name}${part === 'sets' ? ', sets' : ''}`}
      // Not disabled: the focus would be lost at the end of the range.
      aria-disabled={atEnd(line.dose, dose, part, direction)}
      onClick={() => step(part, direction)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={direction === 1 ? 'M2 8h12M8 2v12' : 'M2 8h12'} />
      </svg>
    </button>
  );
  return (
    <div class="plan-stepper" role="group" aria-label={`${exercise.name}: ${doseWords(dose, line.dose)}`}>
      {button(-1)}
      <p>
        <strong>{line.dose[part]}</strong>
        <span class="small soft">{unit}</span>
      </p>
      {button(1)}
    </div>
  );
}
