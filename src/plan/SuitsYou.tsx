import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { doseWords } from '../exercises/dose-words.ts';
import type { BuilderState } from './builder-state.ts';
import { changed, routineOf, told } from './builder-state.ts';
import type { BuilderContent } from './builder-steps.ts';
import { startDose } from './dose.ts';
import { exerciseOf } from './library.ts';
import { addExercise } from './plan.ts';
import { removedIds, type SafetyOutcome } from './safety-rules.ts';
import { Picture } from './Picture.tsx';
import type { PictureOf } from './pictures.ts';
import { suggest, type Suits } from './suggest.ts';
import type { Ability, Slot } from './suggestion.ts';
import { Ticks } from './Ticks.tsx';
import type { Update } from './use-builder.client.ts';

interface Props {
  state: BuilderState;
  content: BuilderContent;
  update: Update;
  outcome: SafetyOutcome;
  pictureOf: PictureOf;
  heading: Ref<HTMLHeadingElement> | undefined;
  /** Called when the suggestions have been taken. */
  used: () => void;
}

const abilityWords: readonly (readonly [Ability, string])[] = [
  ['sit', 'Sitting only'],
  ['hold', 'Standing, with something to hold'],
  ['stand', 'Standing without a hold'],
];
const slotWords: Readonly<Record<Slot, string>> = {
  break: 'A break from sitting or standing still',
  strength: 'For strength',
  aerobic: 'Walking, cycling or the like',
};
/** "What suits you": three exercises with reasons, from rules that are data. */
export function SuitsYou({ state, content, update, outcome, pictureOf, heading, used }: Props) {
  const { suits } = state;
  const { library } = content;
  const found = suggest(suits, library, content.rules, removedIds(outcome), outcome.prefer);
  const [folded, setFolded] = useState(routineOf(state).lines.length > 0);
  const set = (change: Partial<Suits>) => update((now) => ({ ...now, suits: { ...now.suits, ...change } }));
  const use = () => {
    update((now) => {
      const { lines } = routineOf(now);
      const missing = found.filter(({ exercise }) => !lines.some((line) => line.exercise === exercise));
      if (missing.length === 0) return told(now, 'These exercises are in your routine already.');
      const done = missing.length === 1 ? '1 exercise added.' : `${missing.length} exercises added.`;
      return changed(
        now,
        (before) =>
          missing.reduce(
            (r, { exercise }) => addExercise(r, library, exercise, { places: suits.places }),
            before,
          ),
        done,
        'Your routine is full. Take a line out first.',
      );
    });
    setFolded(true);
    used();
  };
  return (
    <section class="plan-part" aria-labelledby="suits">
      <h2 ref={heading ?? null} tabIndex={-1} id="suits">
        What suits you
      </h2>
      <button
        type="button"
        class="plan-link"
        aria-expanded={!folded}
        aria-controls="suits-parts"
        onClick={() => setFolded(!folded)}
      >
        {folded ? 'Show suggestions' : 'Hide suggestions'}
      </button>
      <div class="plan-suits" id="suits-parts" hidden={folded}>
        <div>
          <fieldset class="plan-ticks">
            <legend>How you can exercise</legend>
            {abilityWords.map(([ability, words]) => (
              <label class="plan-tick" key={ability}>
                <input
                  type="radio"
                  name="ability"
                  checked={suits.ability === ability}
                  onChange={() => set({ ability })}
                />
                {words}
              </label>
            ))}
          </fieldset>
          <Ticks
            legend="Where (tick none for anywhere)"
            options={content.choices.places}
            ticked={suits.places}
            change={(chosen) => set({ places: chosen })}
          />
          <Ticks
            legend="What you have"
            options={content.choices.things}
            ticked={suits.equipment}
            change={(chosen) => set({ equipment: chosen })}
          />
        </div>
        <div class="plan-found">
          <h3>{found.length === 3 ? '3 exercises to start with' : 'Exercises to start with'}</h3>
          {found.length === 0 && <p>No exercise fits your answers. Ask your team which ones suit you.</p>}
          <ul class="plan-suggestions">
            {found.map(({ slot, exercise: id, reason }) => {
              const exercise = exerciseOf(library, id);
              return exercise ? (
                <li key={id}>
                  <Picture {...{ exercise, pictureOf }} />
                  <p>
                    <span class="small soft">{slotWords[slot]}</span>
                    <strong>
                      {exercise.name}, {doseWords(exercise.dose, startDose(exercise.dose))}
                    </strong>
                    <span>{reason}</span>
                  </p>
                </li>
              ) : null;
            })}
          </ul>
          {found.length > 0 && (
            <button type="button" class="button" onClick={use}>
              {found.length === 1 ? 'Use this exercise' : `Use these ${found.length} exercises`}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}
