import { conditions } from './conditions.ts';
import type { ConditionId } from './conditions.ts';
import { labFlows, stillPressure } from './lab-state.ts';
import type { LabPosture, LabState } from './lab-state.ts';
import { labDrawing, valveWords } from './lab-drawing.ts';
import type { ScheduleId } from './lab-schedule.ts';
import { flows } from './model.ts';
import { asHealthy, labInputs } from './lab-state.ts';

/** The positions on the controls. */
export const postureNames: Readonly<Record<LabPosture, string>> = {
  lying: 'Lying',
  sitting: 'Sitting',
  standing: 'Standing',
};

const round = (pressure: number): string => `${Math.round(pressure)} mmHg`;

/** Where the foot is, in words, for −1 (toes up) to 1 (toes down). */
export function footWords(foot: number): string {
  const share = Math.abs(foot);
  if (share < 0.05) return 'foot level';
  const way = foot > 0 ? 'down' : 'up';
  if (share > 0.95) return `toes fully ${way}`;
  if (share > 0.65) return `toes most of the way ${way}`;
  return share > 0.35 ? `toes half ${way}` : `toes a little ${way}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What the lab does by itself, in the middle of a sentence. */
export function scheduleWords(id: ScheduleId, posture: LabPosture): string {
  if (id === 'walk') return 'half a minute of walking';
  return posture === 'lying' ? '10 foot presses' : '10 heel raises';
}

/** Said when the lab begins to do something by itself. */
export function playSentence(id: ScheduleId, posture: LabPosture): string {
  return `${capital(scheduleWords(id, posture))}. Watch the ankle pressure.`;
}

/** What the calf does, for a squeeze of 0 to 1 and the foot. */
function calfWords(squeeze: number, foot: number): string {
  if (squeeze > 0.6) return 'the calf is tight';
  if (squeeze > 0.02) return foot > 0.9 ? 'the calf presses weakly' : 'the calf presses a little';
  return 'the calf is loose';
}

/** Said after the foot has come to rest: what muscle, valves and pressure do. */
export function footSentence(state: LabState): string {
  const drawing = labDrawing(state);
  const { upper, lower, skin } = valveWords(drawing);
  const calf = calfWords(drawing.squeeze, state.foot);
  const leak = skin === 'leaks' ? ' The skin vein leaks: blood falls back.' : '';
  return `${capital(footWords(state.foot))}: ${calf}, the upper valve ${told(upper)}, the lower valve ${told(lower)}.${leak} Ankle pressure ${round(labFlows(state).anklePressure)}.`;
}

const told = (word: string): string => (word === 'leaks' ? word : `is ${word}`);

/** Said when the lab has finished what it was asked to do: from the pressure at which that began, not from keeping still. */
export function afterSchedule(state: LabState, { id, before }: NonNullable<LabState['playing']>): string {
  const { settings, healthy } = state;
  const now = labFlows(state).anklePressure;
  const first = `After ${scheduleWords(id, settings.posture)} the ankle pressure is ${round(now)}; before it was ${round(before)}.`;
  if (settings.condition === 'healthy') return first;
  const well = flows(healthy, labInputs(asHealthy(settings))).anklePressure;
  return `${first} With nothing wrong it would be ${round(well)}.`;
}

/** Said when all is still again. */
export function stillSentence(state: LabState): string {
  return `All is still. The ankle pressure is ${round(labFlows(state).anklePressure)}, as when ${postureNames[state.settings.posture].toLowerCase()} still.`;
}

/** Said after a change of position. */
export function postureSentence(posture: LabPosture, height: number): string {
  const pressure = stillPressure({ posture, height, condition: 'healthy' });
  const column = {
    standing: 'the column of blood above the ankle is at its tallest',
    sitting: 'the column of blood above the ankle is shorter than standing',
    lying: 'the ankle is level with the heart, so hardly any blood weighs on it',
  }[posture];
  return `${postureNames[posture]}: ${column}. Keeping still, the ankle pressure settles near ${round(pressure)}.`;
}

/** Said after a change of height. */
export function heightSentence(posture: LabPosture, height: number): string {
  const pressure = stillPressure({ posture, height, condition: 'healthy' });
  return `Height ${height} cm: keeping still, the ankle pressure settles near ${round(pressure)}.`;
}

/** Said after choosing what goes wrong. */
export function conditionSentence(condition: ConditionId): string {
  const { name, change } = conditions[condition];
  return condition === 'healthy' ? `Nothing is wrong now. ${change}` : `${name}. ${change}`;
}
