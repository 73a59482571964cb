import { constantsFor } from './constants.ts';
import { measureTenRaises } from './measure.ts';
import { parameters } from './parameters.ts';
import { usualValues } from './values.ts';
import type { ParameterName } from './values.ts';
import { usualSubject } from './protocol.ts';

/**
 * How far one parameter, alone, moves the answer.
 * @returns ankle pressure after 10 heel raises at the low and at the high end of the parameter's range, mmHg
 */
export function floorAtEnds(name: ParameterName): readonly [atLow: number, atHigh: number] {
  const floor = (value: number): number =>
    measureTenRaises({ ...usualSubject, constants: constantsFor({ ...usualValues, [name]: value }) }).after;
  const [low, high] = parameters[name].range;
  return [floor(low), floor(high)];
}
