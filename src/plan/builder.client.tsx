import styles from './builder-later.css?url';
import { render } from 'preact';
import type { BuilderContent } from './builder-steps.ts';
import { PlanBuilder } from './PlanBuilder.tsx';

/**
 * Adds a style sheet and waits for it. Rejected where it does not come. The search box has its own, which goes on without: shared,
 * it would be one more file to ask for on each page that has either.
 */
const fetchStyles = (href: string) =>
  new Promise((onload, onerror) => {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'stylesheet', href, onload, onerror }));
  });

/**
 * Fetches what the builder knows and its styles, side by side. Then it takes over the elements of its first question, which
 * the page brought, and the words for readers without script go. Where anything does not come, the signs stay to read, the
 * questions that nobody could answer go, and the page says so.
 */
async function start(place: HTMLElement, first: HTMLElement, failed: HTMLElement): Promise<void> {
  const { root = '/', knows = '', pictures = '' } = place.dataset;
  try {
    const [content] = await Promise.all([
      fetch(knows).then((answer): Promise<BuilderContent> => answer.json()),
      fetchStyles(styles),
    ]);
    document.getElementById('builder-ready')?.remove();
    failed.remove();
    render(<PlanBuilder content={content} root={root} pictures={pictures} />, place);
  } catch {
    for (const part of first.querySelectorAll('button, fieldset, .plan-after')) part.remove();
    first.inert = false;
    failed.hidden = false;
    failed.querySelector('button')?.addEventListener('click', () => location.reload());
  }
}

const place = document.getElementById('builder');
const first = place?.querySelector<HTMLElement>('.plan');
const failed = document.getElementById('builder-failed');
// The first question is painted before anything else is asked for.
if (place && first && failed) requestAnimationFrame(() => setTimeout(start, 0, place, first, failed));
