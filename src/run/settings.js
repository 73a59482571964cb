/**
 * Where the site will be served, from the environment.
 * SITE_URL is the origin, such as https://example.org (default http://localhost:4321).
 * BASE_PATH is the folder, such as /second-heart/ (default /).
 * @param {Record<string, string | undefined>} env
 * @returns {{ site: string, base: string }}
 * @throws when either cannot be used, with what was expected and what came
 */
export function siteSettings(env) {
  const site = env['SITE_URL'] || 'http://localhost:4321';
  const base = env['BASE_PATH'] || '/';
  let url;
  try {
    url = new URL(site);
  } catch {
    throw new Error(
      `SITE_URL: expected an address such as https://example.org, got "${site}". Correct it or leave it out.`,
    );
  }
  if (!/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE_URL: expected http(s)://host with no path, got "${site}". Put a folder into BASE_PATH, such as BASE_PATH=/second-heart/.`,
    );
  }
  if (!/^\/((?!\.{1,2}\/)[a-z0-9._~-]+\/)*$/i.test(base)) {
    throw new Error(
      `BASE_PATH: expected a folder such as "/" or "/second-heart/", got "${base}". Begin and end it with a slash.`,
    );
  }
  return { site: url.origin, base };
}
