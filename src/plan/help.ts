import type { Country, ShortSafety } from '../evidence/safety.ts';
import type { Help } from './library.ts';

/**
 * The help box with the numbers of every country, which stands until somebody chooses one, then the box of each country:
 * the short form of the safety page with its own numbers.
 * @param short its lines `now` and `today` get the country's numbers; `stop` is the same everywhere
 */
export function helpFrom(
  short: Pick<ShortSafety, 'lines'>,
  numbers: { countries: readonly Country[] },
): Help[] {
  const everywhere = {
    id: 'all',
    name: 'All countries',
    lines: short.lines.map(({ lead, text }) => ({ strong: lead, text })),
  };
  const countries = numbers.countries.map(({ id, name, emergency, urgent }) => ({
    id,
    name,
    lines: short.lines.map((line) => ({
      strong:
        line.id === 'now' ? `Call ${emergency}:` : line.id === 'today' ? `Ask ${urgent}, today:` : line.lead,
      text: line.text,
    })),
  }));
  return [everywhere, ...countries];
}
