import { useState } from 'preact/hooks';
import type { BuilderState } from './builder-state.ts';
import { noticed, routineOf, told } from './builder-state.ts';
import type { BuilderContent } from './builder-steps.ts';
import { broughtIn } from './builder-steps.ts';

import type { Memory } from './device.client.ts';
import { giveFile, today } from './device.client.ts';
import { KeptRoutines } from './KeptRoutines.tsx';
import { writeLink } from './link.ts';
import { openOne } from './stored.ts';
import type { Update } from './use-builder.client.ts';

interface Props {
  state: BuilderState;
  content: BuilderContent;
  update: Update;
  device: { memory: Memory; forget: () => void };
}

/** What reads and writes files, fetched when somebody asks for one. */
const files = () => import('./file.ts');

/** Minutes before a moment at which a calendar may ring; none: silence. */
const alarms: readonly (readonly [string, string])[] = [
  ['', 'No reminder'],
  ['0', 'At the time'],
  ['10', '10 minutes before'],
];

/** "Keep and share": file, calendar, and what this device remembers. */
export function Keep({ state, content, update, device }: Props) {
  const [alarm, setAlarm] = useState('');
  const { name } = openOne(state.store);
  const routine = routineOf(state);
  const say = (words: string) => update((now) => told(now, words));
  const save = async () => {
    try {
      const { fileName, writeFile } = await files();
      giveFile(fileName(name, 'json'), 'application/json', writeFile(name, routine));
      say('The routine is saved as a file.');
    } catch {
      say('The file could not be made. Please try again.');
    }
  };
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    try {
      const { readFile, tooLarge } = await files();
      const large = tooLarge(file.size);
      if (large) return update((now) => noticed(now, [large]));
      const opened = readFile(await file.text(), content.library);
      update((now) => broughtIn(now, content, opened, opened.name, 'file'));
    } catch {
      update((now) => noticed(now, ['This file could not be read. Your routine is as it was.']));
    }
  };
  const share = () => {
    const url = `${location.origin}${location.pathname}#${writeLink(routine)}`;
    // Closing the device's sheet is no fault.
    navigator.share({ title: name, url }).catch(() => say('Nothing was shared.'));
  };
  const calendar = async () => {
    try {
      const [{ calendarText }, { fileName }] = await Promise.all([import('./ics.client.ts'), files()]);
      const alarmAt = alarm === '' ? null : Number(alarm);
      const text = calendarText(routine, content.library, today(), alarmAt);
      giveFile(fileName(name, 'ics'), 'text/calendar', text);
      say('The calendar file is saved. Open it to add the routine to your calendar.');
    } catch {
      update((now) =>
        noticed(now, ['The calendar file could not be made. Check your connection and try again.']),
      );
    }
  };
  return (
    <section class="plan-part" aria-labelledby="keep">
      <h2 id="keep">Keep and share</h2>
      <p>Your routine stays on this device. Nothing you enter is sent.</p>
      <div class="plan-buttons">
        {'share' in navigator && (
          <button type="button" class="button quiet" onClick={share}>
            Share the link
          </button>
        )}
        <button type="button" class="button quiet" onClick={save}>
          Save as a file
        </button>
        <label class="button quiet plan-file">
          Open a file
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void openFile(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <div class="plan-buttons plan-calendar">
        <label class="plan-field">
          In my calendar, for 12 weeks
          <select class="field" value={alarm} onChange={(event) => setAlarm(event.currentTarget.value)}>
            {alarms.map(([value, words]) => (
              <option value={value} key={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button quiet" onClick={() => void calendar()}>
          Save for my calendar
        </button>
      </div>
      <KeptRoutines {...{ state, update }} forgetAll={device.forget} />
    </section>
  );
}
