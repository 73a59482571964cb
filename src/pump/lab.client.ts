import type { ComponentProps } from 'preact';
import type Lab from './Lab.tsx';

/** How far below the screen the lab is still near enough to be fetched. */
const near = '300px';

const place = document.querySelector<HTMLElement>('[data-lab]');

/** Where the lab does not come, its place says so, and the chart that stands in for it shows. */
function fail(lab: HTMLElement): void {
  const words = document.createElement('p');
  words.role = 'status';
  lab.replaceChildren(words);
  words.textContent =
    'The pump to try did not load. The chart below shows 10 heel raises instead. Reload the page to try again.';
  lab.closest('.lab-place')?.toggleAttribute('data-failed', true);
}

// Takes over the lab that the page brought, once somebody comes near it.
if (place) {
  const watcher = new IntersectionObserver(
    ([seen]) => {
      if (!seen?.isIntersecting) return;
      watcher.disconnect();
      const props = JSON.parse(place.dataset['lab'] ?? '') as ComponentProps<typeof Lab>;
      import('./lab-start.client.tsx').then(
        ({ start }) => start(place, props),
        () => fail(place),
      );
    },
    { rootMargin: near },
  );
  watcher.observe(place);
}
