export { assemble, type AssembleOptions } from './assemble.ts';
export { bodyKeysOf } from './body-keys.ts';
export { bodyShapeOf, sectionsFor, type BodyShape } from './body-shape.ts';
export { parseBytes } from './parse-bytes.ts';
export { parseFile, unreadableFile } from './parse-file.ts';
export { parseFramework } from './parse-framework.ts';
export { printEntry, printTranslation } from './print-entry.ts';
export { plainText, renderInline, renderProse } from './render.ts';
export type { EntryLinkTarget, RenderOptions } from './render-options.ts';
