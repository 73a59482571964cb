/** The people of the drawings. Each is one class in figure.css that sets the colours of top and hair. */

/** Who can be drawn, named by their hair. `bun` and `crop` are grey-haired. */
export const looks = ['bun', 'short', 'bob', 'crop'] as const;
export type Look = (typeof looks)[number];

/** How each person is spoken of in descriptions. */
export const lookWords: Readonly<Record<Look, string>> = {
  bun: 'a person with grey hair in a bun',
  short: 'a person with short dark hair',
  bob: 'a person with chin-length dark hair',
  crop: 'a person with short grey hair',
};
