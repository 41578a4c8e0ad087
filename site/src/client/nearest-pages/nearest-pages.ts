import { fetchJson } from '../element/fetch-json.ts';
import { element } from '../element/element.ts';
import { nearestPages } from './nearest-addresses.ts';

/** On the page for addresses that are not there: the pages whose addresses are nearest. It shows itself only if there are any. */
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
      // The page helps without it.
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
