import { render } from 'preact';
import type { BuilderContent } from './builder-steps.ts';
import { PlanBuilder } from './PlanBuilder.tsx';

// The builder takes the place of the words for readers without script. Where anything fails before this, they stay.
const place = document.getElementById('builder');
const text = document.getElementById('builder-content')?.textContent;
if (place && text) {
  const { content, root }: { content: BuilderContent; root: string } = JSON.parse(text);
  place.replaceChildren();
  render(<PlanBuilder content={content} root={root} />, place);
}
