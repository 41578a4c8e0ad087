export { assemble, type AssembleOptions } from './assemble.ts';
export {
  assetFolder,
  imageEndings,
  isInAssetFolder,
  isUsableAsset,
  localPaths,
  pathIn,
  withPlainLetters,
  type AssetUse,
} from './asset-paths.ts';
export { bodyKeysOf } from './body-keys.ts';
export { bodyShapeOf, sectionsFor, type BodyShape } from './body-shape.ts';
export type { Deprecation, Naming } from './edit-deprecate.ts';
export type { Fixed, FixedFramework, FixOptions } from './edit-fixes.ts';
export type { FormattedFile } from './edit-format.ts';
export type { Renaming } from './edit-rename.ts';
export type { EditPlan, PlannedFile, Refusal, TextEdit } from './edit-text.ts';
export type { TranslationState } from './edit-translation.ts';
export { anchorsOf } from './heading-anchors.ts';
export type { HtmlElement, HtmlNode, HtmlTree } from './html-tree.ts';
export { loadEditing } from './load-editing.ts';
export { parseBytes } from './parse-bytes.ts';
export { leftOutFile, parseFile, plainFile, unreadableFile } from './parse-file.ts';
export { parseFramework } from './parse-framework.ts';
export { printEntry, printTranslation } from './print-entry.ts';
export { pageAnchors, plainText, printHtml, proseTree, renderInline, renderProse } from './render.ts';
export type { EntryLinkTarget, RenderOptions } from './render-options.ts';
export { textLimits, type TextOptions } from './text-limits.ts';
