interface Props<T extends string> {
  legend: string;
  options: readonly (readonly [T, string])[];
  ticked: readonly T[];
  change: (ticked: readonly T[]) => void;
}

/** A group of tick boxes in the order of its options. */
export function Ticks<T extends string>({ legend, options, ticked, change }: Props<T>) {
  const toggle = (value: T, on: boolean) =>
    change(
      options.map(([other]) => other).filter((other) => (other === value ? on : ticked.includes(other))),
    );
  return (
    <fieldset class="plan-ticks plan-chips">
      <legend>{legend}</legend>
      {options.map(([value, words]) => (
        <label class="plan-chip" key={value}>
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
