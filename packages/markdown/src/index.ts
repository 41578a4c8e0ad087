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
export { bodyShapeOf, isAtLevel, sectionsFor, type BodyShape } from './bind/body-shape.ts';
export { deprecateEntry, entriesNaming, type Deprecation, type Naming } from './edit/edit-deprecate.ts';
export { applyFixes, fixFramework, withFiles, type Fixed, type FixedFramework, type FixOptions } from './edit/edit-fixes.ts';
export { formatFile, type FormattedFile } from './edit/edit-format.ts';
export { appendMap, isInLines, lineEditRefusal, setKey } from './edit/edit-front-matter.ts';
export { everyEntry, idFromTitle, objectionToId, suggestId } from './edit/edit-ids.ts';
export { neighbourIds, newEntryFile } from './edit/edit-new.ts';
export { manifestInFormat } from './edit/manifest-in-format.ts';
export { isDigestOf, originalDigest, withDigestToKeep } from './edit/original-digest.ts';
export { renameEntry, type Renaming } from './edit/edit-rename.ts';
export { applyEdits, type EditPlan, type PlannedFile, type Refusal, type TextEdit } from './edit/edit-text.ts';
export {
  beginTranslation,
  finishTranslation,
  reviewTranslation,
  translatableEntries,
  translatableText,
  translationPath,
  translationState,
  type TranslationState,
} from './edit/edit-translation.ts';
export { anchorsOf } from './file/heading-anchors.ts';
export type { HtmlElement, HtmlNode, HtmlTree } from './render/html-tree.ts';
export { parseBytes } from './file/parse-bytes.ts';
export { leftOutFile, parseFile, plainFile, unreadableFile } from './file/parse-file.ts';
export { parseFramework } from './bind/parse-framework.ts';
export { printEntry, printTranslation } from './edit/print-entry.ts';
export { pageAnchors } from './render/page-anchors.ts';
export { plainCell, plainLines } from './render/plain-lines.ts';
export { plainText, type LabelOf } from './render/plain-text.ts';
export { proseBlocks } from './render/prose-blocks.ts';
export { printHtml, proseTree, renderInline, renderProse } from './render/render-prose.ts';
export { readsAlike } from './render/reads-alike.ts';
export type { EntryLinkTarget, RenderOptions } from './render/render-options.ts';
export { textLimits, type TextOptions } from './yaml/text-limits.ts';
export { workOf } from './tree/work-of.ts';
