// Runs inside a page, given the text of a feed or a picture: what of it is not well-formed, or could run.
(text) => {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  return [
    ...(parsed.querySelector('parsererror') ? ['not well-formed'] : []),
    ...[...parsed.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName === 'script' || element.localName === 'foreignObject' ? [element.localName] : []),
      ...[...element.attributes].flatMap(({ name, value }) =>
        /^on/iu.test(name) || /^\W*(?:javascript|vbscript):/iu.test(value) ? [`${name}=${value}`] : [],
      ),
    ]),
  ];
};
