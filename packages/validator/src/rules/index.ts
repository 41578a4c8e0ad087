import type { Rule } from '../rule.ts';
import { bodyKeyInFrontMatter } from './body-key-in-front-matter.ts';
import { conditionOutsideRole } from './condition-outside-role.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateKey } from './duplicate-key.ts';
import { electiveAlreadyMet } from './elective-already-met.ts';
import { electiveCannotBeMet } from './elective-cannot-be-met.ts';
import { extendsCycle } from './extends-cycle.ts';
import { fileNameIsId } from './file-name-is-id.ts';
import { imageInEntry } from './image-in-entry.ts';
import { levelsNotAscending } from './levels-not-ascending.ts';
import { malformedValue } from './malformed-value.ts';
import { missingDefinition } from './missing-definition.ts';
import { missingFrontMatter } from './missing-front-matter.ts';
import { missingKey } from './missing-key.ts';
import { missingManifest } from './missing-manifest.ts';
import { missingRating } from './missing-rating.ts';
import { missingSection } from './missing-section.ts';
import { overlappingContexts } from './overlapping-contexts.ts';
import { overrideWithoutEffect } from './override-without-effect.ts';
import { parentCycle } from './parent-cycle.ts';
import { ratingAboveLimit } from './rating-above-limit.ts';
import { ratingIncomplete } from './rating-incomplete.ts';
import { ratingOfUnratedKind } from './rating-of-unrated-kind.ts';
import { ratingOutOfScale } from './rating-out-of-scale.ts';
import { rawHtml } from './raw-html.ts';
import { repeatedHeading } from './repeated-heading.ts';
import { textOutsideLevel } from './text-outside-level.ts';
import { unclosedFrontMatter } from './unclosed-front-matter.ts';
import { unexpectedSection } from './unexpected-section.ts';
import { unknownFolder } from './unknown-folder.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownLevelHeading } from './unknown-level-heading.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownValue } from './unknown-value.ts';
import { unreadableFile } from './unreadable-file.ts';
import { unsafeLink } from './unsafe-link.ts';
import { wrongType } from './wrong-type.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  bodyKeyInFrontMatter,
  conditionOutsideRole,
  datesOutOfOrder,
  duplicateId,
  duplicateKey,
  electiveAlreadyMet,
  electiveCannotBeMet,
  extendsCycle,
  fileNameIsId,
  imageInEntry,
  levelsNotAscending,
  malformedValue,
  missingDefinition,
  missingFrontMatter,
  missingKey,
  missingManifest,
  missingRating,
  missingSection,
  overlappingContexts,
  overrideWithoutEffect,
  parentCycle,
  ratingAboveLimit,
  ratingIncomplete,
  ratingOfUnratedKind,
  ratingOutOfScale,
  rawHtml,
  repeatedHeading,
  textOutsideLevel,
  unclosedFrontMatter,
  unexpectedSection,
  unknownFolder,
  unknownKey,
  unknownLevelHeading,
  unknownReference,
  unknownValue,
  unreadableFile,
  unsafeLink,
  wrongType,
  yamlSyntax,
];
