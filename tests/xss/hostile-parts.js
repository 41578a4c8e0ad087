// Runs inside a page: what of it could run if somebody only touched it, and what did run.
(() => {
  const elements = [...document.querySelectorAll('*')];
  for (const element of elements)
    for (const type of ['mouseover', 'focus', 'toggle', 'error', 'load']) element.dispatchEvent(new Event(type));
  const addresses = new Set(['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'poster']);
  const never = [
    'meta[http-equiv=refresh]',
    'iframe',
    'object',
    'embed',
    // One that only says where links open changes no address.
    'base[href]',
    'marquee',
    'math',
    'style',
    'video',
    'audio',
    'script:not([src], [type="application/ld+json"])',
  ];
  return [
    ...globalThis.ran,
    ...elements.flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) => {
        if (name.startsWith('on') || name === 'style' || name === 'srcdoc' || name === 'ping') return [`attribute ${name}`];
        const scheme = addresses.has(name) ? /^\W*(javascript|data|vbscript):/iu.exec(value)?.[1] : undefined;
        return scheme === undefined ? [] : [`${name} with ${scheme}:`];
      }),
    ),
    ...never.flatMap((selector) => (document.querySelector(selector) === null ? [] : [`element ${selector}`])),
    ...[...document.querySelectorAll('script[src], link[rel~=stylesheet], img')].flatMap((element) => {
      const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
      return URL.parse(address, document.baseURI)?.origin === location.origin ? [] : [`loads ${address}`];
    }),
  ];
})();
