import { base } from './nodes.client.ts';

let loading: Promise<void> | undefined;

/**
 * Fetches the drawings of the exercises once and puts them on the page, where results refer to them by id.
 * Without them the results stand without pictures.
 * @param file their path from the site's root
 */
export function loadDrawings(file: string): Promise<void> {
  loading ??= new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', `${base}/${file}`);
    request.responseType = 'document';
    request.timeout = 10_000;
    request.onloadend = () => {
      const sprite = request.status === 200 ? request.response?.documentElement : undefined;
      if (sprite instanceof SVGSVGElement) document.body.append(document.importNode(sprite, true));
      else document.documentElement.classList.add('no-drawings');
      resolve();
    };
    request.send();
  });
  return loading;
}
