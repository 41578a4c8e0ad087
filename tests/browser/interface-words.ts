/**
 * The texts of a page outside the brackets of the pseudo-locale: text between tags, and attributes for people. Data, code and times are
 * left out.
 */
export function unbracketed(html: string): readonly string[] {
  const shown = html.replace(/<(script|code|pre|time)\b[^>]*>[\s\S]*?<\/\1>/gu, '');
  const texts = [...shown.matchAll(/>([^<]+)</gu), ...shown.matchAll(/\s(?:alt|title|aria-label|placeholder)="([^"]*)"/gu)];
  return texts.map(([, text = '']) => withoutBrackets(text)).filter((text) => /[A-Za-z]/u.test(text));
}

function withoutBrackets(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/gu, '').replace(/&[a-z#0-9]+;/gu, '');
  return less === text ? text : withoutBrackets(less);
}
