const element = /<(?:\/[a-z][a-z0-9]*|[a-z][a-z0-9]*(?:\s[a-z-]+(?:="[^"<]*")?)*\s?\/?)>/gu;
const attribute = /\s([a-z-]+)(?:="([^"]*)")?/gu;
const names = new Set(
  'p a em strong code pre ul ol li blockquote h1 h2 h3 h4 h5 h6 table thead tbody tr th td hr br del section sup s'.split(' '),
);
const attributes = new Set(
  'href id class align start data-lines data-footnotes data-footnote-ref data-footnote-backref aria-label aria-describedby dir'.split(' '),
);

/** The first unsafe part of rendered prose: anything but text, elements of prose and safe links; undefined if there is none. */
export function unsafePart(html: string): string | undefined {
  for (const [whole] of html.matchAll(element)) {
    const name = /^<\/?([a-z0-9]+)/u.exec(whole)?.[1] ?? '';
    if (!names.has(name)) return whole;
    for (const [, key = '', value = ''] of whole.matchAll(attribute)) {
      if (!attributes.has(key)) return whole;
      if (key === 'href' && !/^(?:https?:\/\/|mailto:|#|\/entry\/)/iu.test(value)) return whole;
    }
  }
  return /<[\s\S]{0,80}/u.exec(html.replace(element, ''))?.[0];
}
