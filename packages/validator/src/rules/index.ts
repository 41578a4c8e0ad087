import type { Rule } from '../rule.ts';
import { ambiguousScalar } from './ambiguous-scalar.ts';
import { bodyKeyInFrontMatter } from './body-key-in-front-matter.ts';
import { brokenLink } from './broken-link/rule.ts';
import { buildsOnCycle } from './builds-on-cycle.ts';
import { changedRelease } from './changed-release.ts';
import { conditionOutsideRole } from './condition-outside-role.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { definitionByTitle } from './definition-by-title/rule.ts';
import { definitionForm } from './definition-form/rule.ts';
import { definitionOpening } from './definition-opening.ts';
import { deprecatedRequired } from './deprecated-required.ts';
import { deprecatedWithoutSuccessor } from './deprecated-without-successor.ts';
import { descriptorOpening } from './descriptor-opening.ts';
import { draftRequired } from './draft-required.ts';
import { duplicateId } from './duplicate-id/rule.ts';
import { duplicateKey } from './duplicate-key.ts';
import { earlyApproval } from './early-approval.ts';
import { electiveAlreadyMet } from './elective-already-met.ts';
import { electiveCannotBeMet } from './elective-cannot-be-met.ts';
import { emptySection } from './empty-section.ts';
import { extendsCycle } from './extends-cycle.ts';
import { fileNameIsId } from './file-name-is-id.ts';
import { headingDepth } from './heading-depth.ts';
import { hiddenCharacters } from './hidden-characters/rule.ts';
import { imageInEntry } from './image-in-entry.ts';
import { ladderGoesDown } from './ladder-goes-down/rule.ts';
import { languageTag } from './language-tag.ts';
import { laterFormat } from './later-format.ts';
import { levelWithoutMeaning } from './level-without-meaning.ts';
import { levelsNotAscending } from './levels-not-ascending.ts';
import { longSentence } from './long-sentence/rule.ts';
import { malformedValue } from './malformed-value/rule.ts';
import { mergeConflict } from './merge-conflict/rule.ts';
import { missingAltText } from './missing-alt-text.ts';
import { missingDefinition } from './missing-definition.ts';
import { missingFrontMatter } from './missing-front-matter.ts';
import { missingKey } from './missing-key.ts';
import { missingManifest } from './missing-manifest.ts';
import { missingRating } from './missing-rating.ts';
import { missingSection } from './missing-section.ts';
import { missingThemeFile } from './missing-theme-file.ts';
import { mixedScript } from './mixed-script/rule.ts';
import { nearDuplicateTitle } from './near-duplicate-title/rule.ts';
import { needlessSilence } from './needless-silence.ts';
import { nobodyToTell } from './nobody-to-tell.ts';
import { overlappingContexts } from './overlapping-contexts.ts';
import { overrideWithoutEffect } from './override-without-effect/rule.ts';
import { parentCycle } from './parent-cycle.ts';
import { placeOfPart } from './place-of-part.ts';
import { placeholderText } from './placeholder-text.ts';
import { ratingAboveLimit } from './rating-above-limit.ts';
import { ratingIncomplete } from './rating-incomplete.ts';
import { ratingOfUnratedKind } from './rating-of-unrated-kind.ts';
import { ratingOutOfScale } from './rating-out-of-scale.ts';
import { ratingWithoutDescriptor } from './rating-without-descriptor.ts';
import { rawHtml } from './raw-html.ts';
import { repeatedAlias } from './repeated-alias.ts';
import { repeatedHeading } from './repeated-heading.ts';
import { repeatedLanguage } from './repeated-language.ts';
import { repeatedLevelTitle } from './repeated-level-title.ts';
import { repeatedText } from './repeated-text/rule.ts';
import { sectionOrder } from './section-order.ts';
import { sectionWithoutLevels } from './section-without-levels.ts';
import { selfReference } from './self-reference.ts';
import { sharedIdentifier } from './shared-identifier.ts';
import { silenceWithoutReason } from './silence-without-reason.ts';
import { similarDescriptors } from './similar-descriptors/rule.ts';
import { smartQuotesInYaml } from './smart-quotes-in-yaml/rule.ts';
import { staleTranslation } from './stale-translation.ts';
import { successorLeadsNowhere } from './successor-leads-nowhere.ts';
import { tagWrittenOtherwise } from './tag-written-otherwise.ts';
import { textOutsideLevel } from './text-outside-level.ts';
import { unclosedFrontMatter } from './unclosed-front-matter.ts';
import { unexpectedSection } from './unexpected-section.ts';
import { unexplainedAcronym } from './unexplained-acronym.ts';
import { unfinishedTranslation } from './unfinished-translation.ts';
import { unknownFolder } from './unknown-folder.ts';
import { unknownInterfaceWord } from './unknown-interface-word.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownLevelHeading } from './unknown-level-heading.ts';
import { unknownReference } from './unknown-reference/rule.ts';
import { unknownValue } from './unknown-value.ts';
import { unlinkedTerm } from './unlinked-term/rule.ts';
import { unlistedRelease } from './unlisted-release.ts';
import { unmarkedHeading } from './unmarked-heading.ts';
import { unreadFile } from './unread-file.ts';
import { unreadableFile } from './unreadable-file/rule.ts';
import { unreadableVersion } from './unreadable-version/rule.ts';
import { unsafeLink } from './unsafe-link.ts';
import { unusedCompetence } from './unused-competence.ts';
import { vagueAdverb } from './vague-adverb.ts';
import { valueCutByComment } from './value-cut-by-comment/rule.ts';
import { weakenedRule } from './weakened-rule.ts';
import { wrongType } from './wrong-type/rule.ts';
import { yamlSyntax } from './yaml-syntax/rule.ts';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  ambiguousScalar,
  bodyKeyInFrontMatter,
  brokenLink,
  buildsOnCycle,
  changedRelease,
  conditionOutsideRole,
  datesOutOfOrder,
  definitionByTitle,
  definitionForm,
  definitionOpening,
  deprecatedRequired,
  deprecatedWithoutSuccessor,
  descriptorOpening,
  draftRequired,
  duplicateId,
  duplicateKey,
  earlyApproval,
  electiveAlreadyMet,
  electiveCannotBeMet,
  emptySection,
  extendsCycle,
  fileNameIsId,
  headingDepth,
  hiddenCharacters,
  imageInEntry,
  ladderGoesDown,
  languageTag,
  laterFormat,
  levelWithoutMeaning,
  levelsNotAscending,
  longSentence,
  malformedValue,
  mergeConflict,
  missingAltText,
  missingDefinition,
  missingFrontMatter,
  missingKey,
  missingManifest,
  missingRating,
  missingSection,
  missingThemeFile,
  mixedScript,
  nearDuplicateTitle,
  needlessSilence,
  nobodyToTell,
  overlappingContexts,
  overrideWithoutEffect,
  parentCycle,
  placeOfPart,
  placeholderText,
  ratingAboveLimit,
  ratingIncomplete,
  ratingOfUnratedKind,
  ratingOutOfScale,
  ratingWithoutDescriptor,
  rawHtml,
  repeatedAlias,
  repeatedHeading,
  repeatedLanguage,
  repeatedLevelTitle,
  repeatedText,
  sectionOrder,
  sectionWithoutLevels,
  selfReference,
  sharedIdentifier,
  silenceWithoutReason,
  similarDescriptors,
  smartQuotesInYaml,
  staleTranslation,
  successorLeadsNowhere,
  tagWrittenOtherwise,
  textOutsideLevel,
  unclosedFrontMatter,
  unexpectedSection,
  unexplainedAcronym,
  unfinishedTranslation,
  unknownFolder,
  unknownInterfaceWord,
  unknownKey,
  unknownLevelHeading,
  unknownReference,
  unknownValue,
  unlinkedTerm,
  unlistedRelease,
  unmarkedHeading,
  unreadFile,
  unreadableFile,
  unreadableVersion,
  unsafeLink,
  unusedCompetence,
  vagueAdverb,
  valueCutByComment,
  weakenedRule,
  wrongType,
  yamlSyntax,
];
