import { render } from 'preact';
import type { BuilderContent } from './builder-steps.ts';
import { PlanBuilder } from './PlanBuilder.tsx';

// The builder takes over the elements of its first question, which the page brought, and the words for readers without
// script go. Where anything fails before this, they stay.
const place = document.getElementById('builder');
const text = document.getElementById('builder-content')?.textContent;
if (place && text) {
  const { content, root }: { content: BuilderContent; root: string } = JSON.parse(text);
  document.getElementById('builder-ready')?.remove();
  render(<PlanBuilder content={content} root={root} />, place);
}
