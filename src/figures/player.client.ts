import type { Figure } from './figure-data-schema.ts';

/** What the browser asks for when the reader has chosen less motion. */
const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Loops one drawing over the row of pictures. Nothing moves until asked; it stops when it leaves the screen.
 * Without script or under reduced motion the style keeps the button away and the pictures remain.
 */
class FigurePlayer extends HTMLElement {
  #playing = false;

  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    lessMotion.addEventListener('change', () => this.#stop());
    button.addEventListener('click', () => (this.#playing ? this.#stop() : void this.#play()));
    new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting) this.#stop();
    }).observe(this);
  }

  async #play() {
    const stage = this.querySelector<HTMLElement>('[data-stage]');
    const svg = stage?.querySelector('svg');
    if (!stage || !svg || this.#playing) return;
    this.#show(true);
    const loaded = await this.#load();
    if (!loaded) return;
    const [{ movingFigure }, data] = loaded;
    const paint = movingFigure(svg, data, `live-${this.dataset['id'] ?? ''}`);
    stage.hidden = false;
    let time = 0;
    let before = performance.now();
    const step = (now: number) => {
      if (!this.#playing) return;
      // A tab that was in the background goes on from where it was instead of jumping.
      time += Math.min(0.1, (now - before) / 1000);
      before = now;
      this.#mark(paint(time));
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  /** The poses and what moves them, or nothing where they cannot be had: the button then says so. */
  async #load() {
    try {
      const poses = fetch(this.dataset['poses'] ?? '').then((answer): Promise<Figure> => answer.json());
      return await Promise.all([import('./moving.client.ts'), poses]);
    } catch {
      this.#show(false);
      const button = this.querySelector('button');
      if (button) button.textContent = 'The movement could not load. Try again';
      return undefined;
    }
  }

  #stop() {
    if (!this.#playing) return;
    const stage = this.querySelector<HTMLElement>('[data-stage]');
    if (stage) stage.hidden = true;
    this.#mark(-1);
    this.#show(false);
  }

  #show(playing: boolean) {
    this.#playing = playing;
    this.toggleAttribute('data-playing', playing);
    const button = this.querySelector('button');
    if (button) button.textContent = playing ? 'Pause' : 'Play the movement';
  }

  /** Marks the words of the picture that the drawing is in. */
  #mark(picture: number) {
    for (const [index, item] of this.querySelectorAll('[data-picture]').entries()) {
      if (index === picture) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    }
  }
}

customElements.define('figure-player', FigurePlayer);
