import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkedSchema, contentDates, datesOf, datesReport } from '../../src/evidence/dates.build.ts';
import { readYaml } from '../../src/evidence/read-yaml.build.ts';
import { daysLeft, dayWords, overdue, together } from '../../src/evidence/dates.ts';

test('a page is overdue from the day after its due day', () => {
  assert.equal(overdue('2027-05-23', '2027-05-23'), false);
  assert.equal(overdue('2027-05-23', '2027-05-24'), true);
  assert.equal(overdue('2027-05-23', '2026-12-31'), false);
  assert.throws(
    () => overdue('May 2027', '2027-05-24'),
    /due: expected a day such as "2026-11-23", got "May 2027"/,
  );
  assert.throws(() => overdue('2027-05-23', '2027-05-24T08:00Z'), /^Error: today: .*got "2027-05-24T08:00Z"/);
});

test('days left agree with being overdue', () => {
  const days = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, days, (due, today) => assert.equal(daysLeft(due, today) < 0, overdue(due, today))),
  );
  assert.equal(daysLeft('2028-03-01', '2028-02-28'), 2);
});

test('days in words', () => {
  assert.equal(dayWords('2026-11-03'), '3 November 2026');
  assert.throws(() => dayWords('2026-13-01'), /^Error: day: expected a day/);
});

test('a page of several files is as old as its oldest, in whatever order they come', () => {
  const files = [
    { checked: '2026-11-23', due: '2027-11-23' },
    { checked: '2026-01-02', due: '2027-12-01' },
  ];
  for (const dates of [files, files.toReversed()])
    assert.deepEqual(together(dates), { checked: '2026-01-02', due: '2027-11-23' });
  assert.throws(() => together([]), /at least one file/);
});

test('the report names late files with the remedy, and the next one due', () => {
  const files = [
    { file: 'content/a.yaml', checked: '2026-01-01', due: '2026-06-30' },
    { file: 'content/b.yaml', checked: '2026-01-01', due: '2026-08-01' },
  ];
  assert.deepEqual(datesReport(files, '2026-07-02'), {
    late: 1,
    lines: [
      'content/a.yaml: expected a check by 30 June 2026, got none since 1 January 2026. Check its facts, then set checked and due.',
      'Next: content/b.yaml, due in 30 days, on 1 August 2026.',
      '2 files with dates, 1 past their day.',
    ],
  });
});

test('every safety file has its dates', () => {
  const files = contentDates().map((dated) => dated.file);
  for (const kind of ['emergency', 'ask-first', 'stop-signs', 'short', 'numbers', 'home-setup']) {
    assert.ok(files.includes(`content/safety/${kind}.yaml`), kind);
  }
});

test('the dates of a page are those of its files, and a page without files says so', () => {
  assert.deepEqual(datesOf('content/safety/'), datesOf('content/safety/emergency.yaml'));
  assert.ok(datesOf().due <= datesOf('content/exercises/').due);
  assert.throws(() => datesOf('content/nowhere/'), /at least one file/);
});

test('a date for a file that is not there, or due too early, is named with its line', () => {
  const read = (text: string) => () => readYaml(text, 'content/checked.yaml', checkedSchema);
  const good = "- { file: content/glossary.yaml, checked: '2026-11-23', due: '2027-11-23' }\n";
  assert.deepEqual(read(good)().length, 1);
  assert.throws(
    read(good + good.replace('glossary', 'glosary')),
    /checked\.yaml:2: 1\.file: expected a file or folder that is there, got "content\/glosary\.yaml"\. Correct its name\./,
  );
  assert.throws(
    read(good.replace('2027', '2025')),
    /checked\.yaml:1: 0\.due: expected a due date after the checked date, got "2025-11-23"\. Correct one of the two\./,
  );
});

test('the build never asks what day it is', () => {
  const asking = globSync(['src/**/*.astro', 'src/**/*.build.ts', 'src/pages/**/*.ts'])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== 'src/evidence/check-dates.build.ts')
    .filter((file) => /new Date\(\s*\)|Date\.now\(/.test(readFileSync(file, 'utf8')));
  assert.deepEqual(asking, []);
});
