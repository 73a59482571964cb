/** Files that only this site's own pages ask for, so that their names may change: drawings, poses and data. */
const ownFiles = /^(figures\/.+|my-routine\.json|found\.svg)$/;

/**
 * May a built file change its name?
 * @param file its path in the built folder, with forward slashes
 */
export const isOwnFile = (file: string): boolean => ownFiles.test(file);

/**
 * The name under which a host may keep a file for a year: "figures/paper/calf-raises-2.svg" becomes
 * "_astro/calf-raises-2.3f9a01cc.svg".
 * @param file its path in the built folder
 * @param hash the hash of its content, in hexadecimal; the first 8 letters are used
 */
export const hashedName = (file: string, hash: string): string =>
  file.replace(/^(?:.*\/)?([^/]+)(\.\w+)$/, `_astro/$1.${hash.slice(0, 8)}$2`);

/**
 * A page that asks for files by the names that hold their hash. Only whole values of attributes are addresses.
 * @param html a built page
 * @param base the folder the site is served from, such as "/" or "/second-heart/"
 * @param names each renamed file: its old path to its new one
 */
export const withHashedNames = (html: string, base: string, names: ReadonlyMap<string, string>): string =>
  html.replace(/="([^"]+)"/g, (whole, address: string) => {
    const name = address.startsWith(base) ? names.get(address.slice(base.length)) : undefined;
    return name === undefined ? whole : `="${base}${name}"`;
  });
