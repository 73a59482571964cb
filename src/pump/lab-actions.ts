import { clampInput } from './inputs.ts';
import type { ConditionId } from './conditions.ts';
import { labFlows, startLab } from './lab-state.ts';
import type { LabPosture, LabState } from './lab-state.ts';
import { nextJump } from './lab-schedule.ts';
import type { ScheduleId } from './lab-schedule.ts';
import { pass } from './lab-time.ts';
import { conditionSentence, heightSentence, playSentence, postureSentence } from './lab-words.ts';

const touched = (state: LabState): LabState => ({
  ...state,
  running: true,
  paused: false,
  touched: state.time,
});

/** Move the foot to −1 (toes up) … 1 (toes down). What the lab did by itself ends. */
export function setFoot(state: LabState, wish: number): LabState {
  const used = Number.isFinite(wish) ? Math.min(1, Math.max(-1, wish)) : 0;
  if (used === state.wish && state.playing === undefined) return state;
  return { ...touched(state), wish: used, playing: undefined, untold: true, stirred: true };
}

/** One press of "toes up" (−1) or "toes down" (1): to level first, then to the end. */
export function pressFoot(state: LabState, way: 1 | -1): LabState {
  return setFoot(state, state.wish * way < 0 ? 0 : way);
}

/** Lie, sit or stand. Lying and sitting end a walk. Told once settled, as are height and what goes wrong. */
export function setPosture(state: LabState, posture: LabPosture): LabState {
  const { settings, playing } = state;
  return {
    ...touched(state),
    settings: { ...settings, posture },
    playing: playing?.id === 'walk' ? undefined : playing,
    settling: postureSentence(posture, settings.height),
  };
}

/** Set the height in cm. What is outside 120 to 210 is clamped and said. */
export function setHeight(state: LabState, wish: number): LabState {
  const { used: height, sentence } = clampInput('height', wish);
  const { settings } = state;
  return {
    ...touched(state),
    settings: { ...settings, height },
    settling: `${sentence} ${heightSentence(settings.posture, height)}`.trim(),
  };
}

/** Choose what goes wrong. From here on the same limb with nothing wrong is drawn for comparison. */
export function setCondition(state: LabState, condition: ConditionId): LabState {
  return {
    ...touched(state),
    settings: { ...state.settings, condition },
    healthy: state.pump,
    compared: [],
    settling: conditionSentence(condition),
  };
}

/** Let the lab do something by itself. To walk, one stands up first. */
export function play(state: LabState, id: ScheduleId): LabState {
  const posture = id === 'walk' ? 'standing' : state.settings.posture;
  const stood = posture === state.settings.posture ? '' : 'To walk you stand up. ';
  return {
    ...touched(state),
    settings: { ...state.settings, posture },
    playing: { id, since: state.time, before: labFlows(state).anklePressure },
    wish: 0,
    settling: undefined,
    untold: false,
    stirred: true,
    said: stood + playSentence(id, posture),
  };
}

/** Stop or go on. */
export function pause(state: LabState, running: boolean): LabState {
  return running === state.running ? state : { ...state, running, paused: !running, touched: state.time };
}

/** Everything as at the start. */
export function restart(): LabState {
  return { ...startLab(), said: 'Back to the start: standing still, nothing wrong.' };
}

/** The next still picture for those who prefer no motion: the next moment of a schedule, or 5 s on. */
export function jump(state: LabState): LabState {
  const { playing } = state;
  const going = { ...state, running: true };
  const seconds =
    playing === undefined ? (state.untold ? 0.6 : 5) : nextJump(playing.id, state.time - playing.since);
  const next = pass(going, Math.max(seconds, 1 / 120));
  return { ...next, running: false, paused: next.running };
}
