import { visible } from './visible.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for XML 1.0, as content or in an attribute. Characters that XML can't hold at all are shown in words. */
export function escapeXml(text: string): string {
  return visible(text)
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(/[\uFFFE\uFFFF]/g, (character) => `&lt;U+${character.charCodeAt(0).toString(16).toUpperCase()}&gt;`);
}
