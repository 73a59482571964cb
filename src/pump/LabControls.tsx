import './lab-controls.css';
import './lab-slider.css';
import { conditionIds, conditions } from './conditions.ts';
import { play, pressFoot, restart, setCondition, setFoot, setHeight, setPosture } from './lab-actions.ts';
import { labPostures } from './lab-state.ts';
import type { LabState } from './lab-state.ts';
import { write } from './paint.client.ts';
import { footWords, postureNames, scheduleWords } from './lab-words.ts';

interface Props {
  state: LabState;
  /** Changes the lab. */
  act: (change: (state: LabState) => LabState) => void;
}

const target = (event: Event) => event.currentTarget as HTMLInputElement;

/** Where the slider stands. */
const footValue = ({ playing, wish, foot }: LabState): number =>
  Math.round((playing === undefined ? wish : foot) * 10) / 10;

/** Moves the slider of the lab without rendering it again. */
export function paintFoot(root: Element, state: LabState): void {
  const slider = root.querySelector<HTMLInputElement>('#lab-foot');
  const value = String(footValue(state));
  if (slider === null) return;
  if (slider.value !== value) slider.value = value;
  write(slider, { 'aria-valuetext': footWords(footValue(state)) });
}

/** The foot: a slider, and two buttons with the same effect. */
export function FootControl({ state, act }: Props) {
  const foot = footValue(state);
  return (
    <div class="lab-foot">
      <label for="lab-foot">Foot</label>
      <input
        id="lab-foot"
        type="range"
        min="-1"
        max="1"
        step="0.1"
        value={foot}
        aria-valuetext={footWords(foot)}
        onInput={(event) => {
          const wish = target(event).valueAsNumber;
          act((now) => setFoot(now, wish));
        }}
      />
      <div class="lab-ends" aria-hidden="true">
        <span>Toes up</span>
        <span>Level</span>
        <span>Toes down</span>
      </div>
      <div class="lab-row">
        <button type="button" class="button quiet" onClick={() => act((now) => pressFoot(now, -1))}>
          Toes up
        </button>
        <button type="button" class="button quiet" onClick={() => act((now) => pressFoot(now, 1))}>
          Toes down
        </button>
      </div>
    </div>
  );
}

/** What the lab does by itself. */
export function PlayControl({ state, act, children }: Props & { children: preact.ComponentChildren }) {
  return (
    <div class="lab-row">
      <button type="button" class="button" onClick={() => act((now) => play(now, 'raises'))}>
        Do {scheduleWords('raises', state.settings.posture)} for me
      </button>
      <button type="button" class="button quiet" onClick={() => act((now) => play(now, 'walk'))}>
        Walk
      </button>
      <button type="button" class="button quiet" onClick={() => act(restart)}>
        Start again
      </button>
      {children}
    </div>
  );
}

/** Position, height, and what goes wrong. */
export function SettingControls({ state, act }: Props) {
  const { posture, height, condition } = state.settings;
  return (
    <>
      <fieldset class="lab-posture">
        <legend>Body position</legend>
        <div class="lab-choices">
          {labPostures.map((each) => (
            <label>
              <input
                type="radio"
                name="lab-posture"
                value={each}
                checked={each === posture}
                onChange={() => act((now) => setPosture(now, each))}
              />
              <span>{postureNames[each]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="lab-pair">
        <p>
          <label for="lab-condition">What goes wrong</label>
          <select
            id="lab-condition"
            class="field"
            value={condition}
            onChange={(event) => {
              const chosen = conditionIds.find((id) => id === event.currentTarget.value);
              if (chosen !== undefined) act((now) => setCondition(now, chosen));
            }}
          >
            {conditionIds.map((id) => (
              <option value={id} selected={id === condition}>
                {conditions[id].name}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label for="lab-height">Height in cm</label>
          <input
            id="lab-height"
            class="field"
            type="number"
            inputMode="numeric"
            min="120"
            max="210"
            value={height}
            onChange={(event) => {
              const field = target(event);
              const wish = field.valueAsNumber;
              act((now) => {
                const next = setHeight(now, wish);
                field.value = String(next.settings.height);
                return next;
              });
            }}
          />
        </p>
      </div>
    </>
  );
}
