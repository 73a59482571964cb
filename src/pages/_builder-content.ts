import { getCollection } from 'astro:content';
import { safetyFile } from '../evidence/content.build.ts';
import { advice } from '../plan/advice.ts';
import type { BuilderContent } from '../plan/builder-steps.ts';
import { choices } from '../plan/choices.ts';
import { helpFrom } from '../plan/help.ts';
import { libraryFrom } from '../plan/library.ts';
import { suggestions } from '../plan/suggestions.ts';

/** All that the builder knows of the site: exercises, moments, help, what to ask first, rules, choices and advice. */
export async function builderContent(): Promise<BuilderContent> {
  const exercises = (await getCollection('exercises')).map(({ id, data }) => ({ id, ...data }));
  const moments = (await getCollection('moments')).map(({ id, data }) => ({ id, ...data }));
  const library = libraryFrom(exercises, moments, helpFrom(safetyFile('short'), safetyFile('numbers')));
  const askFirst = safetyFile('ask-first').situations.map(({ id, name, why, action, rule }) => ({
    id,
    name,
    why,
    action,
    rule,
  }));
  return { library, askFirst, rules: suggestions, choices, advice };
}
