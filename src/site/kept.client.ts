/** What this needs of what is kept on the device. Whatever else stands there ends in the catch below. */
interface KeptLines {
  current: number;
  routines: { routine: { lines: { exercise: string }[] } }[];
}

/** Shows how many exercises the routine on this device has, in the bar, and which ones on the cards. Nothing is sent. */
const link = document.querySelector<HTMLElement>('[data-kept]');
try {
  const kept = JSON.parse(localStorage.getItem(link?.dataset['kept'] ?? '') ?? '{}') as KeptLines;
  const exercises = new Set(kept.routines[kept.current]?.routine.lines.map(({ exercise }) => exercise));
  if (link && exercises.size > 0) {
    link.dataset['lines'] = `${exercises.size}`;
    link.ariaLabel = `My routine, ${exercises.size} ${exercises.size === 1 ? 'exercise' : 'exercises'}`;
  }
  for (const add of document.querySelectorAll<HTMLAnchorElement>('a.add')) {
    if (!exercises.has(new URL(add.href).hash.replace('#add=', ''))) continue;
    add.classList.add('added');
    add.textContent = 'In my routine';
  }
} catch {
  // Nothing is kept, or nothing that can be read: the builder says so when it is opened.
}

export {};
