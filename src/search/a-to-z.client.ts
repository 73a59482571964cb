import { base } from './nodes.client.ts';

/** The list of all exercises from the search page, for a dialog whose search could not start. */
export function fetchAToZ(): Promise<Node | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', `${base}/search/`);
    request.responseType = 'document';
    request.timeout = 800;
    request.onloadend = () => {
      const list =
        request.status === 200 ? (request.response as Document | null)?.querySelector('[data-a-to-z]') : null;
      resolve(list ? document.importNode(list, true) : undefined);
    };
    request.send();
  });
}
