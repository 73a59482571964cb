import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';
import { iconKinds, iconSvg, type IconKind } from '../../site/icon.ts';

export const getStaticPaths = () => Object.keys(iconKinds).map((kind) => ({ params: { kind } }));

/** The site's mark as a picture, for home screens. */
export const GET: APIRoute = ({ params }) => {
  const svg = iconSvg(readFileSync('public/icon.svg', 'utf8'), params['kind'] as IconKind);
  return new Response(new Uint8Array(new Resvg(svg).render().asPng()), {
    headers: { 'Content-Type': 'image/png' },
  });
};
