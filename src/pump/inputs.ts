/** Body positions the model knows. "raised" is lying with the foot above the heart. */
export const postures = ['lying', 'sitting', 'standing', 'raised'] as const;
/** One body position. */
export type Posture = (typeof postures)[number];

/** Everything that acts on the veins from outside at one moment. */
export interface PumpInputs {
  /** Body position. Default standing. */
  readonly posture: Posture;
  /** Body height, 120 to 210 cm. Default 175. */
  readonly height: number;
  /** Pressure the calf muscle puts on the deep veins now, 0 to 200 mmHg. Default 0. */
  readonly muscle: number;
  /** Backward flow through the upper valve of the deep calf veins once shut, 0 to 0.5 mL/s for each mmHg. Default 0. */
  readonly upperLeak: number;
  /** The same for the lower valve, between the foot and skin veins and the deep calf veins. Default 0. */
  readonly lowerLeak: number;
  /** The same for the valves of the vein under the skin. Default 0. */
  readonly skinLeak: number;
}

/** The numbers among the inputs. */
export type InputName = Exclude<keyof PumpInputs, 'posture'>;

/** What each number may be, with its name in a sentence and its unit. */
export const inputRanges: Readonly<
  Record<
    InputName,
    { readonly low: number; readonly high: number; readonly name: string; readonly unit: string }
  >
> = {
  height: { low: 120, high: 210, name: 'Height', unit: 'cm' },
  muscle: { low: 0, high: 200, name: 'Muscle pressure', unit: 'mmHg' },
  upperLeak: { low: 0, high: 0.5, name: 'Leak of the upper valve', unit: 'mL/s for each mmHg' },
  lowerLeak: { low: 0, high: 0.5, name: 'Leak of the lower valve', unit: 'mL/s for each mmHg' },
  skinLeak: { low: 0, high: 0.5, name: 'Leak of the skin vein valves', unit: 'mL/s for each mmHg' },
};

/** A healthy person of 175 cm, standing still. */
export const usualInputs: PumpInputs = Object.freeze({
  posture: 'standing',
  height: 175,
  muscle: 0,
  upperLeak: 0,
  lowerLeak: 0,
  skinLeak: 0,
});

/** Inputs inside their ranges, and one sentence for each that was not. */
export interface ClampedInputs {
  readonly inputs: PumpInputs;
  /** Such as "Height can be 120 to 210 cm. You asked for 250, so 210 is used." Empty when all was well. */
  readonly sentences: readonly string[];
}

/**
 * Bring one wished-for number into its range. What is missing or is no number takes its usual value.
 * @returns the number to use, and a sentence where it is not the one wished for, else an empty text
 */
export function clampInput(name: InputName, wished: unknown): { used: number; sentence: string } {
  const { low, high, name: words, unit } = inputRanges[name];
  const usual = usualInputs[name];
  if (wished === undefined) return { used: usual, sentence: '' };
  const limits = `${words} can be ${low} to ${high} ${unit}.`;
  if (typeof wished !== 'number' || Number.isNaN(wished))
    return { used: usual, sentence: `${limits} You gave no number, so ${usual} is used.` };
  const used = Math.min(high, Math.max(low, wished));
  return {
    used,
    sentence: used === wished ? '' : `${limits} You asked for ${wished}, so ${used} is used.`,
  };
}

/** Bring wished-for inputs into their ranges and say what was changed. */
export function clampInputs(wish: Readonly<Partial<Record<keyof PumpInputs, unknown>>>): ClampedInputs {
  const sentences: string[] = [];
  const number = (name: InputName): number => {
    const { used, sentence } = clampInput(name, wish[name]);
    if (sentence !== '') sentences.push(sentence);
    return used;
  };
  const wishedPosture = wish.posture ?? usualInputs.posture;
  const known = postures.find((posture) => posture === wishedPosture);
  if (known === undefined)
    sentences.push(
      `Position can be ${postures.join(', ')}. "${typeof wishedPosture === 'string' ? wishedPosture : typeof wishedPosture}" is none, so standing is used.`,
    );
  return {
    inputs: {
      posture: known ?? usualInputs.posture,
      height: number('height'),
      muscle: number('muscle'),
      upperLeak: number('upperLeak'),
      lowerLeak: number('lowerLeak'),
      skinLeak: number('skinLeak'),
    },
    sentences,
  };
}
