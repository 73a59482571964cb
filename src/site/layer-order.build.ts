/** The one line that orders the cascade. */
const order = '@layer theme, base, components, utilities;\n';

/**
 * Puts the order of the cascade layers first in every style sheet of the site. Pages gather their style sheets in an order
 * of the bundler's choosing, and the first mention of a layer fixes its place, so each sheet must say the whole order.
 */
export function layerOrder() {
  return {
    name: 'second-heart:layer-order',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      // A sheet asked for by its address ("?url") is a script that holds the address, not a sheet.
      if (!/\/src\/.*\.css(\?|$)/.test(id) || /[?&]url\b/.test(id) || code.startsWith(order)) return null;
      return { code: order + code, map: null };
    },
  };
}
