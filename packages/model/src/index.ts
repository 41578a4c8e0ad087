export { chainFrom, longestChain } from './entries/chain.ts';
export { changedPlaces } from './entries/changed-places.ts';
export { compileBundle, frameworkOfBundle, printBundle } from './bundle/bundle.ts';
export { checksumsName, parseChecksums, printChecksums, type Checksum, type Checksums } from './releases/checksums.ts';
export { digestOf, digestOfText } from './entries/digest.ts';
export type { Entry, EntryOf, EntrySource, Subject, TranslationEntry } from './entries/entry.ts';
export { entryTypeNames, entryTypes, type EntryDataByType, type EntryType, type EntryTypeFacts } from './entries/entry-types.ts';
export type {
  Affected,
  Bump,
  ChangePlace,
  FoundChange,
  FoundDifference,
  LikeChanges,
  ProsePart,
  TallyLine,
} from './bundle/found-change.ts';
export {
  createFramework,
  entryOf,
  replaceEntries,
  scalesById,
  type Framework,
  type FrameworkParts,
  type Vocabulary,
} from './framework/framework.ts';
export type * from './generated/types.ts';
export { escapeXml } from './text/escape-xml.ts';
export {
  inOwnWords,
  ownName,
  type NamedPart,
  type OwnWords,
  type PartNames,
  type SayInOwnWords,
} from './text/in-own-words.ts';
export { sayOf, typeNames } from './framework/own-names.ts';
export { inWords } from './text/in-words.ts';
export { canonicalJson, isObject, parseJson, pointerOf, stepsOf, valueAt, type Json, type JsonObject } from './text/json.ts';
export { annotations, type JsonSchema, type PlacedSchema } from './schema/json-schema.ts';
export { formatOf, newerPlaces, newestFormat, type NewerPlace } from './schema/newer-places.ts';
export { schemaInOnePiece } from './schema/schema-in-one-piece.ts';
export { branchesOf, branchFor, mostFitting } from './schema/branches.ts';
export { dereference } from './schema/dereference.ts';
export { labelOf } from './entries/label.ts';
export { byRung, inCodeUnitOrder, inReadingOrder, rolesByRung } from './entries/reading-order.ts';
export { canonicalLanguage } from './text/language-tag.ts';
export { publishedLanguages, withCanonicalLanguages } from './framework/published-languages.ts';
export { namesInOrder } from './text/names-in-order.ts';
export { byPath, compareTexts } from './text/order.ts';
export { ownValue } from './text/own-value.ts';
export { packageFile, parsePackageVersion, fallbackVersion, type PackageVersion } from './releases/package-version.ts';
export { pathFor, placeOf, type Place } from './entries/place.ts';
export type { Problem, UnreadableReason, YamlReason } from './text/problem.ts';
export { coverParts, isCover } from './entries/cover.ts';
export { hasTitlesByDimension, levelsWithTitles, levelTitle, ownLevelTitle } from './roles/level-title.ts';
export { asksNothing } from './roles/asks-nothing.ts';
export { kindOf, ratingInOrder, ratingOn, scaleOf, type Rating } from './roles/rating.ts';
export { partPlaceInWords, placeOfPart, type PlaceOfPart } from './roles/place-of-part.ts';
export { eachReference, placeIn, referencesOf, type Reference, type ReferenceTarget } from './entries/references.ts';
export { isReleasable, releasedVersions, releaseNames, releasesFolder, type ReleaseFiles } from './releases/release.ts';
export { inCompetenceOrder } from './roles/in-competence-order.ts';
export { requirementList, resolveRole } from './roles/resolve-role.ts';
export { holdsIn, roleStep, type Needed, type StepLine, type StepTurn } from './roles/role-step.ts';
export type {
  Block,
  EntryLink,
  FileToWrite,
  PairPart,
  ProseFacts,
  ProseImage,
  ProseLink,
  Silence,
  SourceFile,
} from './entries/source-file.ts';
export { lineStarts, rangeOfSpan, type LineStarts, type Span } from './text/span.ts';
export { statusOf, type Status } from './entries/status.ts';
export { fold, foldKeepingAccents, foldToId, idsByName, suggest, allowedMistakes, type Candidate } from './text/suggest.ts';
export { mistakesBetween } from './text/mistakes-between.ts';
export { webAddress } from './text/web-address.ts';
export { translatableOf, translationDigest } from './entries/translatable.ts';
export { publishedForms, schemas, type SchemaName } from './schema/schemas.ts';
export { compareVersions, stepBetween, type VersionStep } from './releases/version.ts';
export { pathOf, slugOf } from './entries/entry-path.ts';
export { entryIri } from './framework/entry-iri.ts';
