import type { Library } from './library.ts';
import { helpOf } from './library.ts';
import { changeOption, changePrint } from './plan.ts';
import type { Options, Routine } from './routine.ts';
import { Segments } from './Segments.tsx';

interface Props {
  routine: Routine;
  library: Library;
  change: (next: (routine: Routine) => Routine, done: string) => void;
}

const extras: readonly (readonly [keyof Options, string])[] = [
  ['questions', 'Questions for my nurse or physio, and lines for notes'],
  ['prepared', 'Lines for “Prepared for” and “by”'],
  ['blankDoses', 'Blanks in place of the doses'],
];

/** Paper, size, weeks, phone numbers, and what else the sheet carries. */
export function PaperOptions({ routine, library, change }: Props) {
  const help = helpOf(library, routine.country);
  return (
    <div class="plan-options">
      <Segments
        legend="Paper"
        name="paper"
        options={[
          ['a4', 'A4'],
          ['letter', 'Letter'],
        ]}
        value={routine.paper}
        change={(paper) =>
          change((r) => changePrint(r, { paper }), paper === 'a4' ? 'A4 paper.' : 'Letter paper.')
        }
      />
      <Segments
        legend="Print size"
        name="print"
        options={[
          ['normal', 'Normal'],
          ['large', 'Large'],
        ]}
        value={routine.print}
        change={(print) =>
          change((r) => changePrint(r, { print }), print === 'large' ? 'Large print.' : 'Normal print.')
        }
      />
      <Segments
        legend="Boxes for"
        name="weeks"
        options={[
          [1, '1 week'],
          [4, '4 weeks'],
        ]}
        value={routine.weeks}
        change={(weeks) =>
          change((r) => changePrint(r, { weeks }), weeks === 1 ? 'Boxes for 1 week.' : 'Boxes for 4 weeks.')
        }
      />
      <details class="plan-more">
        <summary>More for the sheet</summary>
        {extras.map(([option, words]) => (
          <label class="plan-tick" key={option}>
            <input
              type="checkbox"
              checked={routine.options[option]}
              onChange={({ currentTarget: { checked } }) =>
                change((r) => changeOption(r, option, checked), `${words}: ${checked ? 'on' : 'off'}.`)
              }
            />
            {words}
          </label>
        ))}
        <label class="plan-field">
          Phone numbers in the help box
          <select
            class="field"
            value={help?.id}
            onChange={({ currentTarget: { value } }) =>
              change(
                (r) => changePrint(r, { country: value === library.help[0]?.id ? '' : value }),
                `Phone numbers: ${helpOf(library, value)?.name ?? ''}.`,
              )
            }
          >
            {library.help.map(({ id, name }) => (
              <option value={id} key={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </details>
    </div>
  );
}
