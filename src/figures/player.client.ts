import type { Figure } from './figure-data-schema.ts';

/** What the browser asks for when the reader has chosen less motion. */
const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Loops one drawing over the row of pictures. Nothing moves until asked; it pauses when it leaves the screen, and
 * a second button brings the pictures back. Without script or under reduced motion the style keeps the buttons
 * away and the pictures remain.
 */
class FigurePlayer extends HTMLElement {
  #playing = false;
  #time = 0;
  #paint: ((seconds: number) => number) | undefined;

  connectedCallback() {
    lessMotion.addEventListener('change', () => this.#close());
    this.#part('play')?.addEventListener('click', () => (this.#playing ? this.#pause() : void this.#play()));
    this.#part('close')?.addEventListener('click', () => this.#close());
    new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting && this.#playing) this.#pause();
    }).observe(this);
  }

  #part(name: string) {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  async #play() {
    this.#playing = true;
    this.#word('Pause');
    this.#paint ??= await this.#load();
    const paint = this.#paint;
    if (!paint) {
      this.#playing = false;
      this.#word('The movement could not load. Try again');
      return;
    }
    this.#open(true);
    let before = performance.now();
    const step = (now: number) => {
      if (!this.#playing) return;
      // A tab that was in the background goes on from where it was instead of jumping.
      this.#time += Math.min(0.1, (now - before) / 1000);
      before = now;
      this.#mark(paint(this.#time));
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  /** Fetches the poses and what moves them; nothing where they cannot be had. */
  async #load() {
    const svg = this.querySelector<SVGSVGElement>('[data-part="stage"] svg');
    if (!svg) return undefined;
    try {
      const poses = fetch(this.dataset['poses'] ?? '').then((answer): Promise<Figure> => answer.json());
      const [{ movingFigure }, figure] = await Promise.all([import('./moving.client.ts'), poses]);
      return movingFigure(svg, figure);
    } catch {
      return undefined;
    }
  }

  #pause() {
    this.#playing = false;
    this.#word('Play the movement');
  }

  #close() {
    this.#pause();
    this.#time = 0;
    this.#open(false);
    this.#mark(-1);
  }

  #open(open: boolean) {
    const [stage, close] = [this.#part('stage'), this.#part('close')];
    if (stage) stage.hidden = !open;
    // The button that closes must not vanish under the keyboard's focus.
    if (!open && close === document.activeElement) this.#part('play')?.focus();
    if (close) close.hidden = !open;
  }

  #word(text: string) {
    const button = this.#part('play');
    if (button) button.textContent = text;
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
