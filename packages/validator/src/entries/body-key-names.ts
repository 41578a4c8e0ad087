/** What entries say below their front matter; as keys of the front matter they are out of place in every sort of file that has no such key. */
export const bodyKeyNames: ReadonlySet<string> = new Set(['definition', 'text', 'descriptors', 'sections']);
