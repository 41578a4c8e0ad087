import { fetchJson } from '../element/fetch-json.ts';
import { element } from '../element/element.ts';
import { nearestPages } from './nearest-addresses.ts';

/** On the page for missing addresses: the pages with the nearest addresses. Hidden if there are none. */
class NearestPages extends HTMLElement {
  connectedCallback(): void {
    const { file = '', base = '/' } = this.dataset;
    fetchJson<readonly (readonly [string, string])[]>(file)
      .then((pages) => {
        const found = nearestPages(decoded(location.pathname.slice(base.length)), pages);
        if (found.length === 0) return;
        const links = found.map(([path, name]) => element('li', {}, element('a', { href: base + path }, name)));
        this.append(element('ul', { class: 'lines' }, ...links));
        this.hidden = false;
      })
      // The page is useful without it.
      .catch(() => undefined);
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

customElements.define('nearest-pages', NearestPages);
