export { assemble, type AssembleOptions } from './bind/assemble.ts';
export {
  assetFolder,
  imageEndings,
  isInAssetFolder,
  isUsableAsset,
  localPaths,
  pathIn,
  withPlainLetters,
  type AssetUse,
} from './render/asset-paths.ts';
export { bodyKeysOf } from './bind/body-keys.ts';
export { bodyShapeOf, sectionsFor, type BodyShape } from './bind/body-shape.ts';
export type { Deprecation, Naming } from './edit/edit-deprecate.ts';
export type { Fixed, FixedFramework, FixOptions } from './edit/edit-fixes.ts';
export type { FormattedFile } from './edit/edit-format.ts';
export type { Renaming } from './edit/edit-rename.ts';
export type { EditPlan, PlannedFile, Refusal, TextEdit } from './edit/edit-text.ts';
export type { TranslationState } from './edit/edit-translation.ts';
export { anchorsOf } from './file/heading-anchors.ts';
export type { HtmlElement, HtmlNode, HtmlTree } from './render/html-tree.ts';
export { loadEditing } from './edit/load-editing.ts';
export { parseBytes } from './file/parse-bytes.ts';
export { leftOutFile, parseFile, plainFile, unreadableFile } from './file/parse-file.ts';
export { parseFramework } from './bind/parse-framework.ts';
export { printEntry, printTranslation } from './edit/print-entry.ts';
export { pageAnchors, plainText, printHtml, proseTree, renderInline, renderProse } from './render/render.ts';
export type { EntryLinkTarget, RenderOptions } from './render/render-options.ts';
export { textLimits, type TextOptions } from './yaml/text-limits.ts';
