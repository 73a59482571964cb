import { familyOf } from './normal.ts';
import { once } from './remembered.ts';

/**
 * Words about the asker and the asking rather than the subject: "tips for my mother", "is it good for you". On a small
 * site they are rare, so that how often a word occurs would make them the most telling of all. They are searched, but
 * count little beside any other word, and none of them is a misspelling.
 */
const words = `mother mum mom mummy father dad husband wife partner son daughter sister brother friend nan gran grandma
  granny grandmother grandad grandfather grandpa aunt uncle child children kid man woman men women lady person people
  patient someone somebody anyone everyone everybody tip tips advice advise advised information info guide guidance
  help helpful helps recommend recommended suggest suggestion explain explanation instruction instructions video videos
  picture pictures image images photo photos diagram website page question answer example nhs uk online free app
  good better best great nice easy easier easily simple simply quick quickly proper properly correct correctly right
  safe safely important effective useful normal normally possible different special today tomorrow now always never
  often sometimes usually again soon ever every year years month months minute minutes time times old age aged
  know think look looking looks try trying keep keeps use using used take takes taking give gives come comes coming put
  puts seem seems feel feeling feels happen happens happening cause causes caused improve improves improving reduce
  reduces reducing prevent prevents preventing avoid avoids avoiding relieve relieves cure remedy remedies suffer suffers
  suffering hello hi thanks thank sorry hope wonder wondering actually maybe perhaps quite bit little still
  go goes going gone went lately recently getting becoming become wants wanted play playing parent parents carer carers mean means meaning define definition massage without enough over under past turning
  ready stuff absolute absolutely complete completely total totally home house day days afternoon evening evenings exercise exercises exercising workout workouts`;

/** These words as they stand: none of them is a misspelling. */
export const ordinaryWords: ReadonlySet<string> = new Set(words.split(/\s+/));

const families = once(() => new Set([...ordinaryWords].map(familyOf)));

/** Is a family one of these words? Then it counts little beside others. */
export const isOrdinary = (family: string): boolean => families().has(family);
