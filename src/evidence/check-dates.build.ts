import { contentDates, datesReport } from './dates.build.ts';

// Run by `npm run check-dates` on a schedule, never by the build or the tests: they do not depend on the day.
const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const { late, lines } = datesReport(contentDates(), today);
console.log(lines.join('\n'));
process.exitCode = late > 0 ? 1 : 0;
