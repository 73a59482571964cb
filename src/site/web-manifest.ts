import { address } from './address.ts';
import { iconKinds } from './icon.ts';

/**
 * What a device needs to keep the site beside its apps.
 * @param base the folder the site is served from, such as "/" or "/second-heart/"
 */
export function webManifest(base: string) {
  const to = (path: string) => address(path, base);
  const icon = (kind: keyof typeof iconKinds, purpose: 'any' | 'maskable') => ({
    src: to(`/icons/${kind}.png`),
    sizes: `${iconKinds[kind].size}x${iconKinds[kind].size}`,
    type: 'image/png',
    purpose,
  });
  return {
    name: 'Second Heart: the calf muscle pump',
    short_name: 'Second Heart',
    description:
      'How the calf muscles pump blood, exercises that start the pump, and a routine to print. Works without a network.',
    lang: 'en-GB',
    dir: 'ltr',
    id: to('/'),
    start_url: to('/'),
    scope: to('/'),
    // With the browser's own back button: the site has none of its own.
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    categories: ['health', 'education'],
    icons: [
      { src: to('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('192', 'any'),
      icon('512', 'any'),
      icon('maskable', 'maskable'),
    ],
    shortcuts: [
      { name: 'My routine', url: to('/my-routine/'), icons: [icon('192', 'any')] },
      { name: 'Search', url: to('/search/'), icons: [icon('192', 'any')] },
    ],
  };
}
