import type { ProseLink } from '@framewright/model';

const likeLink = /\[[^[\]]*\]\(([^()\n]*)\)/gu;
const likeAddress = /^(?:[a-z][a-z0-9+.-]*:|www\.|#|\.{0,2}\/|[^\s/]+\/)|\.[a-z0-9]{2,5}$/iu;

/**
 * What is written like a link and is none, because there is a space in its address.
 * @param text Markdown of a text node: what is a link has left it already
 * @param offset added to the spans
 */
export function spacedLinks(text: string, offset = 0): readonly ProseLink[] {
  return [...text.matchAll(likeLink)].flatMap((match) => {
    const url = (match[1] ?? '').trim();
    if (!/\s/u.test(url) || !likeAddress.test(url)) return [];
    return [{ url, span: [offset + match.index, offset + match.index + match[0].length] }];
  });
}
