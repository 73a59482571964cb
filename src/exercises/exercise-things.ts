import type { Thing } from '../evidence/structured.ts';
import { breadcrumbs, exercisePlan, medicalWebPage } from '../evidence/structured.ts';
import { oftenWords, startWords } from './dose-words.ts';
import type { Exercise } from './schema.ts';

/** The facts of an exercise that machines are told. */
type Told = Pick<Exercise, 'id' | 'name' | 'summary' | 'checked' | 'references' | 'dose'>;

/**
 * What the page of an exercise tells machines: that it is about health, the exercise with its dose, and where it stands.
 * @param whole gives the whole address of a path from the site's root, such as "/evidence/"
 */
export function exerciseThings(exercise: Told, whole: (path: string) => string): Thing[] {
  const { name, summary: description } = exercise;
  const url = whole(`/exercises/${exercise.id}/`);
  return [
    medicalWebPage({
      url,
      name,
      description,
      checked: exercise.checked,
      cites: exercise.references.map(({ id }) => id),
      evidence: whole('/evidence/'),
    }),
    exercisePlan({
      url,
      name,
      description,
      exercises: [name],
      dose: startWords(exercise.dose),
      often: oftenWords(exercise.dose),
    }),
    breadcrumbs([
      { name: 'Second Heart', url: whole('/') },
      { name: 'Exercises', url: whole('/exercises/') },
      { name, url },
    ]),
  ];
}
