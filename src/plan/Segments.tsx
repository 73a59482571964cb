interface Props<T extends string | number> {
  legend: string;
  name: string;
  options: readonly (readonly [T, string])[];
  value: T;
  change: (value: T) => void;
}

/** One choice of a few, side by side. The chosen one is filled and ticked. */
export function Segments<T extends string | number>({ legend, name, options, value, change }: Props<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="plan-segments">
        {options.map(([option, words]) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => change(option)} />
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M2 8.5l4 4 8-9" />
            </svg>
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
